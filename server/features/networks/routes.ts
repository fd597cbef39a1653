import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { assembleGraphView } from '../../graph-view/assemble.ts'
import { today } from '../../graph-view/days.ts'
import { mostTiedFirst, readNetwork, readVacantSeats } from '../../graph-view/network.ts'
import { route } from '../../http/route.ts'
import { only } from '../../records/only.ts'
import { networkPeriods, timelineOf } from './timeline.ts'

export function registerNetworks(app: FastifyInstance): void {
  route(app, endpoints.networks.get, async ({ db, params, query, locale, freshnessMonths }) => {
    const { asOf = today(), limit, ...filters } = query
    const phenomenon = params.phenomenonId
    const [network, seats] = await Promise.all([
      readNetwork(db, phenomenon, asOf, freshnessMonths),
      readVacantSeats(db, phenomenon, asOf, locale),
    ])
    return assembleGraphView(db, { ...network, ids: mostTiedFirst(network), seats, filters, phenomenon, asOf, limit })
  })

  route(app, endpoints.networks.timeline, async ({ db, params }) => {
    const periods = only(await db.read(networkPeriods, { phenomenon: params.phenomenonId }))
    return timelineOf(periods, today())
  })
}
