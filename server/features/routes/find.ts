import type { FoundRoute, RoutesAnswer, RoutesQuery } from '../../../contract/routes.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import type { Network } from '../../projection/network.ts'
import { networkOf } from '../../projection/network-of.ts'
import { numberOf, referenceOf } from '../../projection/party.ts'
import type { Projection } from '../../projection/projection.ts'
import { namer } from '../../steps/names.ts'
import { sentenceOf } from '../../steps/sentence.ts'
import { bestRoutes } from './best-routes.ts'
import { type Goal, partyGoal, seatGoal } from './goal.ts'
import { missingOf, noneNearby } from './missing.ts'
import { whole } from './score.ts'
import { stepsOf } from './steps.ts'

type Asked = RoutesQuery & { asOf: string; freshnessMonths: number; locale: Locale }

/** The routes that are asked for; where there are none, what is missing, and a way around through another phenomenon. */
export function findRoutes(projection: Projection, asked: Asked): RoutesAnswer {
  const { from, to, phenomenon, asOf, limit, locale } = asked
  const { names } = projection
  const source = numberOf(projection, from)
  const goalIn = goalFinder(projection, to)
  const nameOf = namer(projection, locale)

  const through = (asked: string | undefined, most: number) => {
    const network = networkOf(projection, { phenomenon: asked, asOf, freshnessMonths })
    const goal = goalIn(network)
    const routes = bestRoutes(network, source, goal, most).map((found): FoundRoute => {
      const steps = stepsOf(network, found, goal.id)
      return { strength: found.value / whole, steps, explanation: sentenceOf(steps, nameOf, locale) }
    })
    return { network, goal, routes }
  }
  const { freshnessMonths } = asked
  const { network, goal, routes } = through(phenomenon, limit)
  const isFound = routes.length > 0
  // Of a graph that is too large the other networks are not there, and without a phenomenon only what is near.
  const others =
    isFound || phenomenon === undefined || !projection.isWhole
      ? []
      : [...names.phenomena.keys()].filter((id) => id !== phenomenon)
  const alternatives = others
    .flatMap((other) => through(other, 1).routes.map((route) => ({ phenomenon: other, route })))
    .sort((a, b) => b.route.strength - a.route.strength || a.route.steps.length - b.route.steps.length)
  const isNearby = phenomenon === undefined && !projection.isWhole
  const missing = isFound ? null : isNearby ? noneNearby(locale) : missingOf(network, source, goal, nameOf, locale)
  const mentioned = [...routes, ...alternatives.map(({ route }) => route)].flatMap(({ steps }) =>
    steps.flatMap((step) => [step.from, step.to]),
  )
  const everybody = [from, to, ...mentioned, ...(missing?.to ? [missing.to] : [])]
  return {
    routes,
    missing,
    alternatives,
    parties: [...new Set(everybody)]
      .sort()
      .flatMap((id) => referenceOf(network, projection.numbers.find(id) ?? -1) ?? []),
    asOf,
    complete: projection.isWhole,
    revision: projection.revision.number,
  }
}

/** @throws {NotFound} when nothing has this id */
function goalFinder(projection: Projection, to: string): (network: Network) => Goal {
  if (projection.names.seats.has(to)) return (network) => seatGoal(network, to)
  const party = numberOf(projection, to)
  return (network) => partyGoal(network, party)
}
