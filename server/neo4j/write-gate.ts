import type { ManagedTransaction, Transaction } from 'neo4j-driver'
import { z } from 'zod'
import { DatabaseUnavailable } from './errors.ts'
import { defineQuery } from './query.ts'

const nothing = z.object({})
const passing = defineQuery('backup/pass-gate', {
  mode: 'write',
  params: nothing,
  row: z.object({ restoring: z.boolean() }),
})
const shutting = defineQuery('backup/shut-gate', { mode: 'write', params: nothing, row: z.object({ id: z.string() }) })

/**
 * The first step of every write: many pass the gate at once, none while it is shut; held until the transaction ends.
 * @throws {DatabaseUnavailable} while the store is being restored, and when waiting took most of the time until `deadline`
 */
export async function passGate(tx: ManagedTransaction, deadline = Number.POSITIVE_INFINITY): Promise<void> {
  const arrived = Date.now()
  const { records } = await tx.run(passing.cypher)
  // In what is left the write would be broken off, and blamed for what the backup took.
  if (Date.now() - arrived > (deadline - arrived) / 2) throw new DatabaseUnavailable('A backup is reading the store.')
  if (records.some((record) => record.get('restoring') === true)) {
    throw new DatabaseUnavailable('The store is being restored from a backup.')
  }
}

/** Waits until the writes that passed the gate have ended, and keeps it shut until the transaction ends. */
export async function shutGate(tx: Pick<Transaction, 'run'>): Promise<void> {
  const { records } = await tx.run(shutting.cypher)
  if (records.length !== 1) throw new Error('The store has no write gate.')
}
