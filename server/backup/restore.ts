import { z } from 'zod'
import type { Neo4jAddress } from '../config.ts'
import { type Bulk, connectBulk } from '../neo4j/bulk.ts'
import { migrate, readMigrations, refuseStrangers } from '../neo4j/migrate.ts'
import type { Report } from '../neo4j/provision/report.ts'
import { defineQuery } from '../neo4j/query.ts'
import { clearStore } from './clear.ts'
import { BackupError } from './failure.ts'
import { apart, type Header, type Trailer } from './format.ts'
import { readBackup } from './read-file.ts'
import { countStore, stateOf } from './store-state.ts'
import { storeWriter } from './store-writer.ts'

const begin = defineQuery('backup/begin-restore', {
  mode: 'write',
  params: z.object({ apart: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
})
const finish = defineQuery('backup/finish-restore', {
  mode: 'write',
  params: z.object({ had: z.array(z.string()) }),
  row: z.object({ forgotten: z.coerce.number() }),
})

const notEmpty = 'The store is not empty: a restore fills an empty one, and changed nothing. Give another one.'

/**
 * Fills an empty store with a backup, after all of the file was checked, and brings the schema up to this version. A
 * store in which an earlier restore broke off is cleared first. What the last line of the file says.
 * @throws {BackupError | MigrationError} before anything is changed, where file or store are not right
 */
export async function restore(address: Neo4jAddress, file: string, report: Report): Promise<Trailer> {
  const ends = new Set<string>()
  report('Checking the file ...')
  const checked = await readBackup(file, { node() {}, relation: ({ from, to }) => void ends.add(from).add(to) })
  refuseUnknown(checked.header)
  const bulk = connectBulk(address)
  try {
    const { used, restoring } = await stateOf(bulk)
    if (used && !restoring) throw new BackupError(notEmpty)
    if (restoring) await clearStore(bulk, report)
    await prepare(address, bulk, checked.header, restoring)
    await fill(bulk, file, { ends, trailer: checked.trailer }, report)
    await bulk.run(finish, { had: checked.header.migrations.map(({ id }) => id) })
    const newer = await migrate(address)
    if (newer.length > 0) report(`Schema: ${newer.join(', ')}`)
    return checked.trailer
  } finally {
    await bulk.close()
  }
}

/** Checked against this version before the store is: its migrations make the schema that the data needs. */
function refuseUnknown({ migrations, product }: Header): void {
  try {
    refuseStrangers(new Map(migrations.map(({ id, checksum }) => [id, checksum])), readMigrations())
  } catch (error) {
    throw new BackupError(
      `The backup was made by another, probably newer version of the product (${product}), whose schema this one does not know. Restore it with that version.`,
      { cause: error },
    )
  }
}

async function prepare(address: Neo4jAddress, bulk: Bulk, { migrations }: Header, marked: boolean): Promise<void> {
  const ids = new Set(migrations.map(({ id }) => id))
  const known = readMigrations()
  // A store that the product has started on has all of them, and gets the newer ones again when the data is in.
  await migrate(address, known, (migration) => ids.has(migration.id))
  if (marked) return
  await bulk.makeGate()
  if ((await bulk.run(begin, { apart })).length === 0) throw new BackupError(notEmpty)
}

async function fill(
  bulk: Bulk,
  file: string,
  { ends, trailer }: { ends: ReadonlySet<string>; trailer: Trailer },
  report: Report,
): Promise<void> {
  const total = Math.max(1, trailer.nodes + trailer.relations)
  const writer = storeWriter(bulk, ends, (done) => report('Restoring', Math.min(0.99, done / total)))
  await readBackup(file, writer)
  await writer.end()
  const { nodes, relations } = await countStore(bulk)
  if (nodes !== trailer.nodes || relations !== trailer.relations) {
    throw new BackupError('The store does not hold what the file holds: did something else write? Restore once more.')
  }
  report('Restoring', 1)
}
