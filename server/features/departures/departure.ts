import type { Departure } from '../../../contract/departures.ts'
import { limits } from '../../../contract/limits.ts'
import { type CoverageStatus, coverageStatuses, type Locale } from '../../../contract/vocabulary.ts'
import { freshSince } from '../../graph-view/days.ts'
import { NotFound } from '../../http/refusals.ts'
import type { Turns } from '../../projection/in-turns.ts'
import type { Network } from '../../projection/network.ts'
import { numberOf } from '../../projection/party.ts'
import type { Projection } from '../../projection/projection.ts'
import { type Expected, seatStatus } from '../../seats/expected.ts'
import { isNeeded } from '../../seats/status.ts'
import { namesIn } from './named.ts'
import { partsWithout } from './parts.ts'
import { freshSteps, isReached } from './reach.ts'
import { successorsOf } from './successors.ts'
import { summaryOf } from './summary.ts'

type Asked = {
  phenomenon: string
  party: string
  asOf: string
  from: string | undefined
  freshnessMonths: number
  locale: Locale
}
type Known = { expected: readonly Expected[]; coordinators: readonly string[] }

/** What would happen to a network without one of its parties. @throws {NotFound} for an unknown phenomenon or party */
export function* departureOf(projection: Projection, known: Known, asked: Asked): Turns<Departure> {
  const { phenomenon, asOf, locale } = asked
  const { names, revision } = projection
  if (!names.phenomena.has(phenomenon)) throw new NotFound()
  const leaver = numberOf(projection, asked.party)
  const moment = { phenomenon, asOf, freshSince: freshSince(asOf, asked.freshnessMonths) }
  const network = projection.network(moment)
  const rest = projection.network({ ...moment, without: leaver })
  const nameOf = namesIn(network)
  const party = nameOf(leaver)
  if (!party) throw new NotFound()
  const involved = network.has(leaver)
  const ties = involved ? [...network.tiesOf(leaver)].map(([other]) => other) : []

  const applying = known.expected.filter(({ applies }) => applies)
  const judged = applying.flatMap(({ seat, ...need }) => {
    const name = names.seats.get(seat)
    if (!name) return []
    const { nameNl, nameEn, layer } = name
    const { necessity, conditionNl, conditionEn } = need
    const needs = { necessity, conditionNl, conditionEn, needed: isNeeded(need) }
    const facts = { partyTypeId: seat, nameNl, nameEn, layer, ...needs }
    return [{ facts, seat, before: seatStatus(network, seat), after: seatStatus(rest, seat) }]
  })
  const coordinators = known.coordinators
    .flatMap((id) => projection.numbers.find(id) ?? [])
    .filter((node) => node !== leaver)
    .slice(0, limits.readiness.coordinators)
  const from = asked.from === undefined ? coordinators[0] : numberOf(projection, asked.from)
  const coordinator = from === undefined ? undefined : nameOf(from)
  const isLost = from === undefined ? () => false : yield* losesRoute(network, rest, from)

  const facts = {
    party,
    involved,
    seats: judged
      .filter(({ before, after }) => placeOf(after) > placeOf(before))
      .map(({ facts, before, after }) => ({ ...facts, before, after })),
    coordinator: from !== undefined && coordinator ? { ...coordinator, involved: network.has(from) } : null,
    coordinators: coordinators.flatMap((node) => nameOf(node) ?? []),
    unreachable: judged.filter(({ seat, before, after }) => before === after && isLost(seat)).map(({ facts }) => facts),
    ...(yield* partsWithout(rest, ties, nameOf)),
    successors: involved ? yield* successorsOf(network, leaver, nameOf) : [],
  }
  return {
    phenomenon,
    asOf,
    revision: revision.number,
    degree: ties.length,
    summary: summaryOf(facts, locale),
    ...facts,
  }
}

/** Which seats had a fresh route and have none any more. */
function* losesRoute(network: Network, rest: Network, from: number): Turns<(seat: string) => boolean> {
  const before = yield* freshSteps(network, from)
  const after = yield* freshSteps(rest, from)
  return (seat) => isReached(network, before, seat) && !isReached(rest, after, seat)
}

/** The emptier, the higher. */
const placeOf = (status: CoverageStatus) => coverageStatuses.indexOf(status)
