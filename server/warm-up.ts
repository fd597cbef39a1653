import { limits } from '../contract/limits.ts'
import { readCard } from './features/parties/card.ts'
import { search } from './features/parties/search.ts'
import { listPhenomena } from './features/phenomena/queries.ts'
import { assembleGraphView } from './graph-view/assemble.ts'
import { today } from './graph-view/days.ts'
import { readNetwork, readVacantSeats } from './graph-view/network.ts'
import type { Connection, Database } from './neo4j/database.ts'

/** Milliseconds; the start goes on without it. */
const startPatience = 10_000

/**
 * Asks what the first user will ask, so that the database has planned it by then: unplanned, a first network, search or
 * card takes one to two seconds on a small machine.
 */
export async function warmUp(connection: Connection, freshnessMonths: number, patience = startPatience): Promise<void> {
  const db = connection.forRequest(patience)
  const asOf = today()
  const [phenomenon] = await db.read(listPhenomena, { after: '', limit: 1 })
  if (!phenomenon) return
  await Promise.all([
    planNetwork(db, phenomenon.id, asOf, freshnessMonths),
    search(db, { text: 'warm up', limit: 1 }, 'nl'),
  ])
}

async function planNetwork(db: Database, phenomenon: string, asOf: string, freshnessMonths: number): Promise<void> {
  const [network, seats] = await Promise.all([
    readNetwork(db, phenomenon, asOf, freshnessMonths),
    readVacantSeats(db, phenomenon, asOf, 'nl'),
  ])
  const limit = limits.network.default
  await assembleGraphView(db, { ...network, seats, filters: {}, phenomenon, asOf, limit })
  const [party] = network.ids
  if (party !== undefined) await readCard(db, party, asOf, freshnessMonths)
}
