import { derivedColumns } from '../../../contract/import-fields.ts'
import type { ImportOptions, ImportTable, TableMapping } from '../../../contract/imports.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import type { Row, Table } from '../../tables/table.ts'
import { type Cells, cellsOf, readingOf } from './cells.ts'
import { readSurveyLine, readTie } from './claim-rows.ts'
import type { Drafts } from './drafts.ts'
import { type GraphCounts, readEdge, readNode } from './graph-rows.ts'
import { type Known, readInvolvement, readOrganisation, readProfessional } from './party-rows.ts'
import { inTurns } from './turns.ts'

type Given = {
  tables: readonly Table[]
  mappings: readonly TableMapping[]
  options: Pick<ImportOptions, 'corrections' | 'leaveOut'>
  known: Known
  locale: Locale
  today: string
  signal?: AbortSignal | undefined
}

/** Reads what the rows of a file say into `drafts`; other work gets its turn meanwhile. */
export async function interpret(drafts: Drafts, given: Given): Promise<void> {
  const { tables, mappings, locale, known, signal } = given
  const corrected = correctionsOf(given.options)
  const counts = { kindless: 0, seats: 0, undirected: 0, rolesAside: 0, unsaid: 0 }
  const aside = new Set<string>()
  for (const table of tables) {
    const mapping = mappings.find((one) => one.table === table.name)
    if (!mapping?.rows) continue
    const reading = readingOf(mapping.rows, mapping, locale)
    for (const column of table.columns) {
      if (mapping.columns[column] === null && derivedColumns.includes(column)) aside.add(column)
    }
    await inTurns(table.rows, signal, (row) => {
      const values = corrected(table, row)
      if (!values) return
      const cells = cellsOf(reading, table.columns, row.line, values)
      if (read(mapping.rows, cells, drafts, given, counts)) drafts.rows.push(cells.row)
    })
  }
  tellCounts(drafts, counts, [...aside], known)
}

type Counts = GraphCounts & { unsaid: number }

/** Reads one row; false where it stands for nothing. */
function read(
  rows: ImportTable | null,
  cells: Cells,
  drafts: Drafts,
  { known, today }: Given,
  counts: Counts,
): boolean {
  if (rows === 'organisations') readOrganisation(cells, drafts, known)
  else if (rows === 'professionals') readProfessional(cells, drafts, known)
  else if (rows === 'ties') readTie(cells, drafts, known)
  else if (rows === 'involvements') readInvolvement(cells, drafts, known)
  else if (rows === 'nodes') return readNode(cells, drafts, known, counts)
  else if (rows === 'edges') readEdge(cells, drafts, known, counts)
  else if (rows === 'survey' && !readSurveyLine(cells, drafts, known, today)) {
    counts.unsaid++
    return false
  }
  return true
}

function tellCounts({ notes }: Drafts, counts: Counts, aside: string[], { say }: Known): void {
  if (counts.kindless > 0) notes.add(say.nodeKind)
  if (counts.seats > 0) notes.add(say.seatsAside(counts.seats))
  if (counts.undirected > 0) notes.add(say.undirected(counts.undirected))
  if (counts.rolesAside > 0) notes.add(say.rolesAside)
  if (counts.unsaid > 0) notes.add(say.noStatement(counts.unsaid))
  if (aside.length > 0) notes.add(say.derived(aside.join(', ')))
}

/** The cells of a row as they should have been; undefined where the asker leaves the row out. */
function correctionsOf({ corrections, leaveOut }: Given['options']): (table: Table, row: Row) => string[] | undefined {
  const key = (table: string, line: number) => `${line} ${table}`
  const out = new Set(leaveOut.map(({ table, line }) => key(table, line)))
  const changed = new Map<string, { column: string; value: string }[]>()
  for (const { table, line, column, value } of corrections) {
    const at = key(table, line)
    changed.set(at, [...(changed.get(at) ?? []), { column, value }])
  }
  return ({ name, columns }, { line, cells }) => {
    const at = key(name, line)
    if (out.has(at)) return undefined
    const values = [...cells]
    for (const { column, value } of changed.get(at) ?? []) {
      const place = columns.indexOf(column)
      if (place >= 0) values[place] = value
    }
    return values
  }
}
