import type { Fault } from '../../../contract/problem.ts'
import type { Mark } from './cypher-editor.tsx'

/** The faults that have a place in the text. The server reads it without the space around it. */
export function marksIn(text: string, faults: readonly Fault[]): Mark[] {
  const lead = text.length - text.trimStart().length
  const sent = text.trim()
  return faults.flatMap(({ at, message }) => {
    if (!at) return []
    const before = sent.split('\n').slice(0, at.line - 1)
    const start = before.reduce((sum, line) => sum + line.length + 1, 0) + at.column - 1
    const word = /^[\p{L}\p{N}_$]+/u.exec(sent.slice(start))?.[0].length ?? 1
    return [{ from: lead + start, to: lead + start + word, message }]
  })
}
