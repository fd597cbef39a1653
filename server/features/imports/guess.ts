import { derivedColumns, type ImportField, importFields } from '../../../contract/import-fields.ts'
import { type ImportTable, importTables, type TableMapping } from '../../../contract/imports.ts'
import type { Table } from '../../tables/table.ts'
import { folded } from './fold.ts'

/** How sure it is that a column means a field: its very name, its name among other words, or not at all. */
type Score = 0 | 1 | 2

const names = new Map<ImportField, string[]>(
  Object.values(importFields)
    .flat()
    .map((field) => [field, [...new Set([field.key, field.label.nl, field.label.en, ...field.synonyms].map(folded))]]),
)

/** Words of a header that say nothing about which field it is. */
const fillers = new Set(
  'van de het een the of a in op bij uw u de je 1 5 0 10 nr verplicht required optioneel optional'.split(' '),
)

/** What a table's rows are and which field each column fills, guessed from its columns and its name. */
export function guessMapping(table: Pick<Table, 'name' | 'columns'>): TableMapping {
  const own = ownTable(table.columns)
  const guesses = (own ? [own] : importTables.filter((rows) => rows !== 'survey')).map((rows) => {
    const columns = guessColumns(table.columns, rows)
    return { rows, columns, score: scoreOf(rows, columns, table.name) }
  })
  const best = guesses.reduce((one, other) => (other.score > one.score ? other : one))
  const enough = own !== undefined || best.score > 0
  return { table: table.name, rows: enough ? best.rows : null, columns: best.columns }
}

/** Our own exports and survey sheets, and graph formats, have columns that nothing else has. */
function ownTable(columns: readonly string[]): ImportTable | undefined {
  const has = (...keys: string[]) => keys.every((key) => columns.includes(key))
  const folds = new Set(columns.map(folded))
  if (has('source', 'target')) return 'edges'
  if (has('Source', 'Target')) return 'edges'
  if (has('id', 'label') || has('Id', 'Label')) return 'nodes'
  const stated = importFields.survey.find((field) => field.key === 'statedBy')
  const ours = [stated?.label.nl, stated?.label.en].some((label) => label && folds.has(folded(label)))
  return ours ? 'survey' : undefined
}

/** For each column the field that it fills best; every field has one column at most, the first of the surest. */
export function guessColumns(columns: readonly string[], rows: ImportTable): TableMapping['columns'] {
  const found = new Map<string, string>()
  const taken = new Set<string>()
  for (const wanted of [2, 1] as const) {
    for (const column of columns.filter((name) => !found.has(name) && !derivedColumns.includes(name))) {
      const field = bestField(column, rows, wanted, taken)
      if (!field) continue
      found.set(column, field.key)
      taken.add(field.key)
    }
  }
  return Object.fromEntries(columns.map((column) => [column, found.get(column) ?? null]))
}

function bestField(column: string, rows: ImportTable, wanted: Score, taken: ReadonlySet<string>) {
  const header = folded(column)
  const left = importFields[rows].filter((field) => !taken.has(field.key) && match(header, field) === wanted)
  const place = (field: ImportField) => names.get(field)?.indexOf(header) ?? -1
  const rank = (field: ImportField) => (place(field) < 0 ? 1_000 : place(field))
  return left.toSorted((a, b) => rank(a) - rank(b) || overlap(header, b) - overlap(header, a))[0]
}

function match(header: string, field: ImportField): Score {
  if (names.get(field)?.includes(header)) return 2
  return overlap(header, field) > 0 ? 1 : 0
}

/** The number of words of the longest name of the field that the header holds whole, fillers left out on both sides. */
function overlap(header: string, field: ImportField): number {
  const words = telling(header)
  const sizes = (names.get(field) ?? []).flatMap((name) => {
    const own = telling(name)
    const all = own.length > 0 && own.join('').length > 2 && own.every((word) => words.includes(word))
    return all ? [own.length] : []
  })
  return Math.max(0, ...sizes)
}

const telling = (text: string) => text.split(' ').filter((word) => word !== '' && !fillers.has(word))

const nameHints: Partial<Record<ImportTable, RegExp>> = {
  organisations: /\b(organi[sz]ati\w*|instellingen|afdelingen|partners)\b/,
  professionals: /\b(professionals?|medewerkers?|personen|contactpersonen|contacten|people|staff|employees|contacts)\b/,
  ties: /\b(relaties?|vertrouwen|vertrouwensrelaties?|banden|ties|trust|relations?|verbindingen)\b/,
  involvements: /\b(betrokken\w*|involve\w*|fenomenen|netwerken|deelname)\b/,
  nodes: /\b(nodes|knopen)\b/,
  edges: /\b(edges|lijnen)\b/,
}

/** Higher is likelier; 0 or less where a column that every row needs is not there. */
function scoreOf(rows: ImportTable, columns: TableMapping['columns'], name: string): number {
  const filled = new Set(Object.values(columns))
  const missing = missingFields({ table: name, rows, columns }).length
  const matched = [...filled].filter((key) => key !== null).length
  const named = nameHints[rows]?.test(folded(name)) ? 6 : 0
  if (!importantIn[rows].some((key) => filled.has(key))) return 0
  return 2 * matched + named - 4 * missing + (rows === 'nodes' || rows === 'edges' ? -3 : 0)
}

/** Without any of these fields a row is nothing of the kind. */
const importantIn: Record<ImportTable, string[]> = {
  organisations: ['name'],
  professionals: ['name', 'lastName'],
  ties: ['to'],
  involvements: ['party'],
  survey: ['level'],
  nodes: ['id'],
  edges: ['source'],
}

/** The fields that every row must have and that no column fills. */
export function missingFields({ rows, columns, defaults = {} }: TableMapping): string[] {
  if (!rows) return []
  const filled = new Set<string | null>([...Object.values(columns), ...Object.keys(defaults)])
  const needed = importFields[rows]
    .filter((field) => field.required && !filled.has(field.key))
    .map((field) => field.key)
  return needed.filter((key) => !(rows === 'professionals' && key === 'name' && filled.has('lastName')))
}
