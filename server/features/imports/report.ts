import type { ImportOptions, ImportQuery, ImportReport, ImportRow } from '../../../contract/imports.ts'
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

type Shown = Pick<ImportQuery, 'outcome' | 'limit'>
type Decided = Pick<ImportOptions, 'corrections' | 'duplicates'>

/** What a plan comes to: counts, and the rows that were asked for or else matter most. */
export function outcomeOf(
  plan: Pick<Plan, 'rows' | 'steps' | 'notes'>,
  asked: Shown,
  decided: Decided,
): Pick<ImportReport, 'counts' | 'created' | 'rows' | 'notes'> {
  const counts = { create: 0, change: 0, same: 0, refused: 0, undecided: 0 }
  const byOutcome = new Map<Outcome, RowState[]>(order.map((outcome) => [outcome, []]))
  for (const row of plan.rows) {
    const outcome = outcomeOfRow(row)
    counts[outcome]++
    byOutcome.get(outcome)?.push(row)
  }
  const created: Record<string, number> = {}
  for (const { kind, expects } of plan.steps) if (expects === 'new') created[kind] = (created[kind] ?? 0) + 1
  const rows = shownOf(byOutcome, asked, decided).map(shownRow)
  return { counts, created, rows, notes: [...plan.notes] }
}

/** Rows of the outcome that was asked for, with those that somebody works on, and as many others as there is room for. */
function shownOf(byOutcome: ReadonlyMap<Outcome, RowState[]>, { outcome, limit }: Shown, decided: Decided): RowState[] {
  const of = (one: Outcome) => {
    const { alike = [], other = [] } = Object.groupBy(byOutcome.get(one) ?? [], ({ duplicates }) =>
      duplicates.length > 0 ? 'alike' : 'other',
    )
    return [...alike, ...other]
  }
  const all = order.flatMap(of)
  const places = new Set([...decided.corrections, ...decided.duplicates].map(placeOf))
  const workedOn = all.filter((row) => places.has(placeOf(row))).slice(0, limits.importRowsShown)
  const shown = new Set([...(outcome ? of(outcome) : all).slice(0, limit), ...workedOn])
  for (const row of all) {
    if (shown.size >= limit) break
    shown.add(row)
  }
  return [...shown]
}

const placeOf = ({ table, line }: { table: string; line: number }) => `${line} ${table}`

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
