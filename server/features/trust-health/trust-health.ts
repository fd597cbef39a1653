import { limits } from '../../../contract/limits.ts'
import { stateOfTie } from '../../../contract/network-filters.ts'
import type { TieCounts, TrustHealth } from '../../../contract/trust-health.ts'
import { type KnownTieState, layers, type TieGrouping } from '../../../contract/vocabulary.ts'
import { freshSince, quarterEnds } from '../../graph-view/days.ts'
import type { Turns } from '../../projection/in-turns.ts'
import { Network } from '../../projection/network.ts'
import { networkOf } from '../../projection/network-of.ts'
import { seatOf } from '../../projection/party.ts'
import type { Projection } from '../../projection/projection.ts'
import { claimOf, isStale } from '../../projection/weights.ts'

type Asked = { phenomenon: string; asOf: string; by: TieGrouping; freshnessMonths: number }

/** How trust stands in a network: in all, between groups of parties, and per quarter. @throws {NotFound} for an unknown phenomenon */
export function* trustHealthOf(projection: Projection, asked: Asked): Turns<TrustHealth> {
  const { phenomenon, asOf, by } = asked
  const network = networkOf(projection, asked)
  const { groups, groupOf } = groupsOf(network, by)
  const found = new Map<number, TieCounts>()
  const placeOf = (one: number, other: number) => Math.min(one, other) * groups.length + Math.max(one, other)
  const claims = { all: 0, stale: 0, answered: 0 }
  const totals = yield* countsOf(network, (state, one, other, marks) => {
    const place = placeOf(groupOf(one), groupOf(other))
    const counts = found.get(place) ?? nothing()
    counts[state]++
    found.set(place, counts)
    const given = marks.filter((mark) => mark > 0)
    claims.all += given.length
    claims.stale += given.filter(isStale).length
    if (given.length === 2) claims.answered += 2
  })
  const pairs = groups.flatMap(({ parties: size }, one) =>
    groups.slice(one).map((group, more) => {
      const possible = more === 0 ? pairsWithin(size) : size * group.parties
      return { one, other: one + more, ...withUnknown(found.get(placeOf(one, one + more)) ?? nothing(), possible) }
    }),
  )
  const trend: TrustHealth['trend'] = []
  for (const day of quarterEnds(asOf, limits.trend)) {
    // Not by `projection.network`: these days are looked at once, and would drive out the ones that are kept.
    const then = new Network(projection, { phenomenon, asOf: day, freshSince: freshSince(day, asked.freshnessMonths) })
    trend.push({ asOf: day, ...(yield* countsOf(then)) })
  }
  return {
    phenomenon,
    parties: network.nodes().length,
    totals,
    claims,
    reciprocity: claims.all === 0 ? null : claims.answered / claims.all,
    groups,
    pairs,
    trend: [...trend, { asOf, ...totals }],
    asOf,
    revision: projection.revision.number,
  }
}

/** Counts what every two parties of a network are to each other; `note` is told of each tie. */
function* countsOf(
  network: Network,
  note?: (state: KnownTieState, one: number, other: number, marks: readonly [number, number]) => void,
): Turns<TieCounts> {
  const counts = nothing()
  yield* network.eachTie((one, other, outgoing, incoming) => {
    const state = stateOfTie(claimOf[outgoing], claimOf[incoming])
    counts[state]++
    note?.(state, one, other, [outgoing, incoming])
  })
  return withUnknown(counts, pairsWithin(network.nodes().length))
}

const nothing = (): TieCounts => ({ mutual: 0, 'one-sided': 0, stale: 0, unknown: 0 })
const pairsWithin = (parties: number) => (parties * (parties - 1)) / 2

function withUnknown(counts: TieCounts, possible: number): TieCounts {
  return { ...counts, unknown: possible - counts.mutual - counts['one-sided'] - counts.stale }
}

/** Groups with somebody in them, from the inside out; those without layer or seat last. */
function groupsOf(network: Network, by: TieGrouping) {
  const idOf = (party: number) => {
    const seat = seatOf(network, party)
    return (by === 'layer' ? seat?.layer : seat?.id) ?? null
  }
  const byId = Map.groupBy(network.nodes(), idOf)
  const { seats } = network.projection.names
  const inOrder = [...(by === 'layer' ? layers : layers.flatMap((layer) => seatsIn(seats, layer))), null]
  const ids = inOrder.filter((id) => byId.has(id))
  const places = new Map(ids.flatMap((id, place) => (byId.get(id) ?? []).map((party) => [party, place] as const)))
  return {
    groups: ids.map((id) => ({ id, parties: byId.get(id)?.length ?? 0 })),
    groupOf: (party: number) => places.get(party) ?? -1,
  }
}

function seatsIn(seats: Projection['names']['seats'], layer: string): string[] {
  return [...seats.values()].flatMap((seat) => (seat.layer === layer ? [seat.id] : [])).sort()
}
