import type { TableMapping } from '../../../contract/imports.ts'
import type { ReadFile, Table } from '../../tables/table.ts'
import type { Known } from './party-rows.ts'
import { listOf, slugsOf } from './values.ts'

/**
 * The phenomenon that the roles of a graph belong to: the one that its file says it is of, else the one in the name of
 * the file, else the only one that every node with a role is involved in.
 */
export function phenomenonOfRoles(
  { meta, tables }: ReadFile,
  mappings: readonly TableMapping[],
  { phenomena }: Pick<Known, 'phenomena'>,
  fileName: string | undefined,
): string | undefined {
  const said = meta?.phenomenon ?? /^network-(.+)-\d{4}-\d{2}-\d{2}\b/.exec(fileName ?? '')?.[1]
  const found = said === undefined ? undefined : phenomena.find(said)
  if (found !== undefined) return found
  const lists = tables.flatMap((table) => {
    const mapping = mappings.find((one) => one.table === table.name)
    return mapping?.rows === 'nodes' ? involvedIn(table, mapping, phenomena.find) : []
  })
  const [first, ...others] = lists
  const shared = (first ?? []).filter((id) => others.every((list) => list.includes(id)))
  return shared.length === 1 ? shared[0] : undefined
}

function involvedIn(
  { columns, rows }: Table,
  mapping: TableMapping,
  find: (text: string) => string | undefined,
): string[][] {
  const place = (key: string) => columns.findIndex((column) => mapping.columns[column] === key)
  const [involved, roles, keyRole] = [place('phenomena'), place('roles'), place('keyRole')]
  return rows.flatMap(({ cells }) => {
    const text = cells[involved] ?? ''
    if (!text || (!cells[roles] && !cells[keyRole])) return []
    return [(slugsOf(text) ?? listOf(text)).flatMap((name) => find(name) ?? [])]
  })
}
