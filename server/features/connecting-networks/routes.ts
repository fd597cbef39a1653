import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { today } from '../../graph-view/days.ts'
import { route } from '../../http/route.ts'
import { connect } from './connect.ts'

export function registerConnectingNetworks(app: FastifyInstance): void {
  route(app, endpoints.connectingNetworks.find, async ({ db, body, locale, freshnessMonths }) => {
    const { parties, phenomenon, asOf = today() } = body
    const part = { phenomena: phenomenon === undefined ? undefined : [phenomenon], parties }
    return connect(await app.projection.at(db, part), { ...body, asOf, locale, freshnessMonths })
  })
}
