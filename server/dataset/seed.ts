import { readSeed } from '../../seed/read.ts'
import { today } from '../graph-view/days.ts'
import type { Connection } from '../neo4j/database.ts'
import type { Report } from '../neo4j/provision/report.ts'
import { isEmpty, loadDataset } from './load.ts'

/** Milliseconds that loading may take; a start has no asker who waits. */
const patience = 120_000

/** Fills a store that holds nothing of ours; a store with data is left as it is. */
export async function seedEmptyStore(
  connection: Connection,
  seed: 'demo' | 'reference' | 'none',
  report: Report,
): Promise<void> {
  if (seed === 'none') return
  const db = connection.forRequest(patience)
  const [store] = await db.read(isEmpty, {})
  if (!store?.empty) return
  const asker = { name: 'seed', requestId: 'start' }
  await loadDataset(db, readSeed(seed, today()), asker, (done, total) =>
    report(`Loading the ${seed} data`, done / total),
  )
}
