import { z } from 'zod'
import type { Neo4jAddress } from '../config.ts'
import { type Bulk, connectBulk } from '../neo4j/bulk.ts'
import { defineQuery } from '../neo4j/query.ts'
import { BackupError } from './failure.ts'
import { apart } from './format.ts'

const params = z.object({ apart: z.array(z.string()) })
const count = defineQuery('backup/count', {
  mode: 'read',
  params,
  row: z.object({ nodes: z.coerce.number(), relations: z.coerce.number() }),
})
const state = defineQuery('backup/state', {
  mode: 'read',
  params,
  row: z.object({ used: z.boolean(), restoring: z.boolean() }),
})

/** How many nodes and relations the store holds that a backup keeps. */
export async function countStore(bulk: Bulk): Promise<{ nodes: number; relations: number }> {
  const [counts] = await bulk.run(count, { apart })
  return counts ?? { nodes: 0, relations: 0 }
}

/** Whether the store holds anything, and whether a restore broke off in it. */
export async function stateOf(bulk: Bulk): Promise<{ used: boolean; restoring: boolean }> {
  const [found] = await bulk.run(state, { apart })
  return found ?? { used: false, restoring: false }
}

/** Half a network must not pass for one. @throws {BackupError} when a restore of this store did not end */
export async function refuseHalfStore(address: Neo4jAddress): Promise<void> {
  const bulk = connectBulk(address)
  try {
    if (!(await stateOf(bulk)).restoring) return
    throw new BackupError(
      'A restore of this store did not end, so that it holds half a network. Run npm run restore -- FILE again: it clears what is there and starts anew.',
    )
  } finally {
    await bulk.close()
  }
}
