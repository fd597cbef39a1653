import { z } from 'zod'
import type { Cell, TypedCell } from '../../../contract/cells.ts'
import { uuid } from '../../../contract/primitives.ts'
import type { Database } from '../../neo4j/database.ts'
import { defineQuery } from '../../neo4j/query.ts'

export const partiesAmong = defineQuery('queries/parties', {
  mode: 'read',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
})

/** Ids that are looked at: more than anybody draws. */
const most = 500

/** The parties of an answer, as nodes or by their id, in order of appearance. */
export async function partiesIn(db: Pick<Database, 'read'>, rows: readonly Cell[][]): Promise<string[]> {
  const ids = new Set<string>()
  for (const row of rows) {
    if (ids.size >= most) break
    for (const one of row) idsIn(one, ids)
  }
  const found = ids.size === 0 ? [] : await db.read(partiesAmong, { ids: [...ids].slice(0, most) })
  const parties = new Set(found.map(({ id }) => id))
  return [...ids].filter((id) => parties.has(id))
}

function idsIn(value: Cell, ids: Set<string>): void {
  if (typeof value === 'string') {
    if (value.length === 36 && uuid.safeParse(value).success) ids.add(value)
  } else if (Array.isArray(value)) for (const one of value) idsIn(one, ids)
  else if (typeof value === 'object' && value !== null) idsInTyped(value, ids)
}

function idsInTyped(value: TypedCell, ids: Set<string>): void {
  if (value.type === 'node') idsIn(value.properties.id ?? null, ids)
  if (value.type === 'path') for (const node of value.nodes) idsInTyped(node, ids)
  if (value.type === 'map') for (const one of Object.values(value.entries)) idsIn(one, ids)
}
