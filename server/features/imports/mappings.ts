import { createHash } from 'node:crypto'
import { z } from 'zod'
import { importFields } from '../../../contract/import-fields.ts'
import { type TableMapping, tableMapping } from '../../../contract/imports.ts'
import type { Database, Run } from '../../neo4j/database.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { storedRow } from '../../records/stored.ts'
import type { Table } from '../../tables/table.ts'
import { guessColumns, guessMapping } from './guess.ts'

export const rememberedMappings = defineQuery('imports/mappings', {
  mode: 'read',
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({ key: z.string(), mapping: z.string() }),
})
export const rememberMappings = defineQuery('imports/remember-mappings', {
  mode: 'write',
  aside: true,
  params: z.object({
    rows: z.array(z.object({ key: z.string(), account: z.string(), mapping: z.string(), usedAt: z.string() })),
  }),
  row: storedRow,
})

export type Mapped = TableMapping & { remembered: boolean }

/** How each table is read: as the asker says, else as the same account had it before, else as it can be guessed. */
export async function mappingsFor(
  db: Database,
  account: string,
  tables: readonly Table[],
  given: readonly TableMapping[],
): Promise<Mapped[]> {
  const keys = tables.map((table) => keyOf(account, table.columns))
  const known = new Map((await db.read(rememberedMappings, { keys })).map(({ key, mapping }) => [key, mapping]))
  return tables.map((table, at) => {
    const asked = given.find((mapping) => mapping.table === table.name)
    if (asked) return { ...tidied(withColumns(asked, table), table), remembered: false }
    const before = remembered(known.get(keys[at] ?? ''))
    return before
      ? { ...tidied({ ...before, table: table.name }, table), remembered: true }
      : { ...guessMapping(table), remembered: false }
  })
}

/** Remembers how these tables were read, in the transaction of the import. */
export async function storeMappings(
  run: Run,
  account: string,
  tables: readonly Table[],
  mappings: readonly Mapped[],
  usedAt: string,
): Promise<void> {
  const rows = new Map(
    mappings.flatMap(({ rows: kind, columns, table: name }) => {
      const table = tables.find((one) => one.name === name)
      if (!table || kind === null) return []
      // Names of sheets and values for every row may say something of people.
      const mapping: TableMapping = { table: '', rows: kind, columns }
      const key = keyOf(account, table.columns)
      return [[key, { key, account, mapping: JSON.stringify(mapping), usedAt }] as const]
    }),
  )
  if (rows.size > 0) await run(rememberMappings, { rows: [...rows.values()] })
}

/** The same columns, in whatever order, of the same account. */
function keyOf(account: string, columns: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([account, ...columns.toSorted()]))
    .digest('base64url')
}

function remembered(json: string | undefined): TableMapping | undefined {
  if (json === undefined) return undefined
  const parsed = tableMapping.safeParse(JSON.parse(json))
  return parsed.success ? parsed.data : undefined
}

/** Whoever only says what the rows are, leaves the columns to be guessed. */
function withColumns(asked: TableMapping, table: Table): TableMapping {
  const { rows, columns } = asked
  return rows && Object.keys(columns).length === 0 ? { ...asked, columns: guessColumns(table.columns, rows) } : asked
}

/** Every column of the table, and fields of its kind of row only. */
function tidied({ rows, columns, ...rest }: TableMapping, table: Table): TableMapping {
  const fields = new Set(rows ? importFields[rows].map((field) => field.key) : [])
  const read = table.columns.map((column) => [column, fields.has(columns[column] ?? '') ? columns[column] : null])
  return { ...rest, rows, columns: Object.fromEntries(read) }
}
