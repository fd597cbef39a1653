import { limits } from '../../../contract/limits.ts'
import { stateOfTie } from '../../../contract/network-filters.ts'
import type { TieCounts, TrustHealth } from '../../../contract/trust-health.ts'
import { layers, type TieGrouping } from '../../../contract/vocabulary.ts'
import { freshSince, quarterEnds } from '../../graph-view/days.ts'
import { Network, type Tie } from '../../projection/network.ts'
import { networkOf } from '../../projection/network-of.ts'
import { seatOf } from '../../projection/party.ts'
import type { Projection } from '../../projection/projection.ts'

type Asked = { phenomenon: string; asOf: string; by: TieGrouping; freshnessMonths: number }

/** How trust stands in a network: in all, between groups of parties, and per quarter. @throws {NotFound} for an unknown phenomenon */
export function trustHealthOf(projection: Projection, asked: Asked): TrustHealth {
  const { phenomenon, asOf, by } = asked
  const network = networkOf(projection, asked)
  const parties = [...new Set(network.nodes())]
  const ties = [...tiesAmong(network, parties)]
  const totals = countsOf(ties, parties.length)
  const { groups, groupOf } = groupsOf(network, parties, by)
  const found = new Map<string, TieCounts>()
  for (const [one, other, tie] of ties) {
    const key = keyOf(groupOf(one), groupOf(other))
    const counts = found.get(key) ?? nothing()
    counts[stateOfTie(tie.outgoing, tie.incoming)]++
    found.set(key, counts)
  }
  const pairs = groups.flatMap(({ parties: size }, one) =>
    groups.slice(one).map((group, more) => {
      const possible = more === 0 ? pairsWithin(size) : size * group.parties
      return { one, other: one + more, ...withUnknown(found.get(keyOf(one, one + more)) ?? nothing(), possible) }
    }),
  )
  return {
    phenomenon,
    parties: parties.length,
    totals,
    ...claimsOf(ties),
    groups,
    pairs,
    trend: [
      ...quarterEnds(asOf, limits.trend).map((day) => {
        // Not by `projection.network`: these days are looked at once, and would drive out the ones that are kept.
        const then = new Network(projection, {
          phenomenon,
          asOf: day,
          freshSince: freshSince(day, asked.freshnessMonths),
        })
        const there = [...new Set(then.nodes())]
        return { asOf: day, ...countsOf([...tiesAmong(then, there)], there.length) }
      }),
      { asOf, ...totals },
    ],
    asOf,
    revision: projection.revision.number,
  }
}

type Between = [one: number, other: number, tie: Tie]

/** Every tie once. */
function* tiesAmong(network: Network, parties: readonly number[]): Generator<Between> {
  for (const one of parties) for (const [other, tie] of network.tiesOf(one)) if (one < other) yield [one, other, tie]
}

const nothing = (): TieCounts => ({ mutual: 0, 'one-sided': 0, stale: 0, unknown: 0 })
const pairsWithin = (parties: number) => (parties * (parties - 1)) / 2

function withUnknown(counts: TieCounts, possible: number): TieCounts {
  return { ...counts, unknown: possible - counts.mutual - counts['one-sided'] - counts.stale }
}

function countsOf(ties: readonly Between[], parties: number): TieCounts {
  const counts = nothing()
  for (const [, , { outgoing, incoming }] of ties) counts[stateOfTie(outgoing, incoming)]++
  return withUnknown(counts, pairsWithin(parties))
}

function claimsOf(ties: readonly Between[]): Pick<TrustHealth, 'claims' | 'reciprocity'> {
  const claims = ties.flatMap(([, , { outgoing, incoming }]) => [outgoing, incoming].flatMap((claim) => claim ?? []))
  const answered = 2 * ties.filter(([, , { outgoing, incoming }]) => outgoing && incoming).length
  return {
    claims: { all: claims.length, stale: claims.filter(({ stale }) => stale).length, answered },
    reciprocity: claims.length === 0 ? null : answered / claims.length,
  }
}

const keyOf = (one: number, other: number) => `${Math.min(one, other)} ${Math.max(one, other)}`

/** Groups with somebody in them, from the inside out; those without layer or seat last. */
function groupsOf(network: Network, parties: readonly number[], by: TieGrouping) {
  const idOf = (party: number) => {
    const seat = seatOf(network, party)
    return (by === 'layer' ? seat?.layer : seat?.id) ?? null
  }
  const byId = Map.groupBy(parties, idOf)
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
