import { z } from 'zod'
import type { Bulk } from '../neo4j/bulk.ts'
import type { Report } from '../neo4j/provision/report.ts'
import { defineQuery } from '../neo4j/query.ts'
import { apart } from './format.ts'

const limit = z.int().transform(BigInt)
const row = z.object({ cleared: z.coerce.number() })
const clearRelations = defineQuery('backup/clear-relations', {
  mode: 'write',
  params: z.object({ limit }),
  row,
})
const clearNodes = defineQuery('backup/clear-nodes', {
  mode: 'write',
  params: z.object({ apart: z.array(z.string()), limit }),
  row,
})

/** Few enough for the memory that the server gives one transaction. */
const batch = 10_000

/** Removes what a broken restore left; its mark stays. */
export async function clearStore(bulk: Bulk, report: Report): Promise<void> {
  report('Clearing what an earlier restore left ...')
  while ((await bulk.run(clearRelations, { limit: batch }))[0]?.cleared);
  while ((await bulk.run(clearNodes, { apart, limit: batch }))[0]?.cleared);
}
