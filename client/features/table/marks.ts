import { create } from 'zustand'

/** What is going on with a row: it is being stored, or it stood in the way of storing. */
export type Mark = { state: 'saving' } | { state: 'refused'; reason: string }

export const useMarks = create<{ marks: ReadonlyMap<string, Mark> }>(() => ({ marks: new Map() }))

/** Says the same of several rows. */
export function mark(rows: Iterable<string>, mark: Mark): void {
  markEach(new Map([...rows].map((row) => [row, mark])))
}

/** Says of each row something of its own. */
export function markEach(news: ReadonlyMap<string, Mark>): void {
  useMarks.setState(({ marks }) => ({ marks: new Map([...marks, ...news]) }))
}

/** Nothing is going on with these rows any more. */
export function unmark(rows: Iterable<string>): void {
  const gone = new Set(rows)
  useMarks.setState(({ marks }) => ({ marks: new Map([...marks].filter(([row]) => !gone.has(row))) }))
}

/** No row stands in the way any more. */
export function unmarkRefused(): void {
  useMarks.setState(({ marks }) => ({ marks: new Map([...marks].filter(([, { state }]) => state !== 'refused')) }))
}
