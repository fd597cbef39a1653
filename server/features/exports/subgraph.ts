import type { ExportRequest } from '../../../contract/exports.ts'
import type { GraphView } from '../../../contract/graph-view.ts'
import { limits } from '../../../contract/limits.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import { assembleGraphView } from '../../graph-view/assemble.ts'
import { countingClaims } from '../../graph-view/claims.ts'
import { freshSince, today } from '../../graph-view/days.ts'
import { mostTiedFirst, readNetwork, readVacantSeats } from '../../graph-view/network.ts'
import { partyRelations, tieCounts } from '../../graph-view/queries.ts'
import type { Database } from '../../neo4j/database.ts'
import { only } from '../../records/only.ts'

/**
 * The subgraph to take out: a network, or the named parties with what holds among them. With both, claims count and
 * seats are vacant as in that network, but parties outside it stay: what is on screen is what goes out.
 */
export async function readSubgraph(
  db: Database,
  request: ExportRequest,
  locale: Locale,
  freshnessMonths: number,
): Promise<GraphView> {
  const { phenomenon, asOf = today(), partyIds, filters = {} } = request
  const limit = limits.network.max
  const [network, seats] = phenomenon
    ? await Promise.all([
        readNetwork(db, phenomenon, asOf, freshnessMonths),
        readVacantSeats(db, phenomenon, asOf, locale),
      ])
    : [undefined, []]
  if (partyIds === undefined) {
    const whole = network ?? { ids: [], claims: [], relations: { claims: [], posts: [], parts: [] }, ties: new Map() }
    return assembleGraphView(db, {
      ...whole,
      ids: network ? mostTiedFirst(network) : [],
      seats,
      filters,
      phenomenon,
      asOf,
      limit,
    })
  }
  const relations = only(await db.read(partyRelations, { ids: partyIds, asOf }))
  const claims = countingClaims(relations.claims, phenomenon, freshSince(asOf, freshnessMonths))
  const ties = network?.ties ?? new Map(only(await db.read(tieCounts, { ids: partyIds, asOf })).counts)
  const named = seats.filter((seat) => partyIds.includes(seat.id))
  return assembleGraphView(db, {
    ids: partyIds,
    claims,
    relations,
    ties,
    seats: named,
    filters,
    phenomenon,
    asOf,
    limit,
  })
}
