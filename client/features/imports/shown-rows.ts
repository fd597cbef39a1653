import type { ImportReport, ImportRow } from '../../../contract/imports.ts'
import { placeKey } from './decisions.ts'

/** What can become of a row, in the order of the filters: what asks for attention first. */
export const outcomes = ['refused', 'undecided', 'create', 'change', 'same'] as const
export type Outcome = (typeof outcomes)[number]

/** Which rows to look at first: those that keep the import from being stored, else all that would change something. */
export function firstOutcome({ counts }: ImportReport): Outcome {
  return outcomes.find((outcome) => counts[outcome] > 0) ?? 'create'
}

/** Rows of an outcome that the server did not send along. */
export function unseen({ counts, rows }: ImportReport, outcome: Outcome): number {
  return counts[outcome] - rows.filter((row) => row.outcome === outcome).length
}

/**
 * The rows of one outcome, together with those that the asker worked on meanwhile: a row that is put right does not
 * vanish from under the hand.
 */
export function shownRows(
  rows: readonly ImportRow[],
  outcome: Outcome,
  touched: ReadonlySet<string>,
  firstSeen: ReadonlyMap<string, ImportRow>,
): ImportRow[] {
  const there = new Set(rows.map(placeKey))
  // A row that was left out is gone; one that is right now may have fallen off the end of what the server tells.
  const gone = [...touched].flatMap((key) => (there.has(key) ? [] : (firstSeen.get(key) ?? [])))
  return [...rows.filter((row) => row.outcome === outcome || touched.has(placeKey(row))), ...gone].sort(
    (a, b) => a.table.localeCompare(b.table) || a.line - b.line,
  )
}
