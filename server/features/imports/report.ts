import type { ImportReport, ImportRow } from '../../../contract/imports.ts'
import { limits } from '../../../contract/limits.ts'
import type { ReadFile } from '../../tables/table.ts'
import type { RowState } from './drafts.ts'
import { missingFields } from './guess.ts'
import type { Mapped } from './mappings.ts'
import type { Plan } from './plan.ts'

type Outcome = ImportRow['outcome']

/** Rows shown of each table, to recognise its columns by. */
const exampleRows = 5
/** What needs attention comes first. */
const order: readonly Outcome[] = ['refused', 'undecided', 'change', 'create', 'same']

/** The tables of a file and how they are read. */
export function tablesOf(file: ReadFile, mappings: readonly Mapped[]): ImportReport['tables'] {
  return file.tables.map(({ name, columns, rows }, at) => {
    const { remembered = false, ...mapping } = mappings[at] ?? { table: name, rows: null, columns: {} }
    return {
      name,
      columns,
      rowCount: rows.length,
      mapping,
      missing: missingFields(mapping),
      ...(remembered && { remembered }),
      example: rows.slice(0, exampleRows).map(({ cells }) => cells.map((cell) => cell.slice(0, limits.name))),
    }
  })
}

/** What a plan comes to: counts, and the rows that matter most. */
export function outcomeOf(plan: Plan): Pick<ImportReport, 'counts' | 'created' | 'rows' | 'notes'> {
  const counts = { create: 0, change: 0, same: 0, refused: 0, undecided: 0 }
  const byOutcome = new Map<Outcome, RowState[]>(order.map((outcome) => [outcome, []]))
  for (const row of plan.rows) {
    const outcome = outcomeOfRow(row)
    counts[outcome]++
    byOutcome.get(outcome)?.push(row)
  }
  const created: Record<string, number> = {}
  for (const { kind, expects } of plan.steps) if (expects === 'new') created[kind] = (created[kind] ?? 0) + 1
  const shown = order.flatMap((outcome) => byOutcome.get(outcome) ?? []).slice(0, limits.importRowsShown)
  return { counts, created, rows: shown.map(shownRow), notes: [...plan.notes] }
}

function shownRow(row: RowState): ImportRow {
  const outcome = outcomeOfRow(row)
  const { table, line, kind, label, faults, duplicates, cells } = row
  return {
    table,
    line,
    kind,
    label,
    outcome,
    changed: changedBy(row),
    faults,
    duplicates,
    ...((outcome === 'refused' || outcome === 'undecided' || duplicates.length > 0) && { cells }),
  }
}

/** A row makes its record, or changes something: its own record, or another one that it says something of. */
function outcomeOfRow({ kind, faults, undecided, effects }: RowState): Outcome {
  if (faults.length > 0) return 'refused'
  if (undecided) return 'undecided'
  if (effects.some((effect) => effect.kind === kind && effect.outcome === 'create')) return 'create'
  return effects.some(({ outcome }) => outcome !== 'same') ? 'change' : 'same'
}

function changedBy({ kind, effects }: RowState): string[] {
  const names = effects.flatMap((effect) => {
    if (effect.kind === kind) return effect.changed
    return effect.outcome === 'same' ? [] : [effect.kind]
  })
  return [...new Set(names)]
}
