import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { today } from '../../graph-view/days.ts'
import { route } from '../../http/route.ts'
import { inTurns } from '../../projection/in-turns.ts'
import { trustHealthOf } from './trust-health.ts'

export function registerTrustHealth(app: FastifyInstance): void {
  route(app, endpoints.trustHealth.get, async ({ db, params, query, freshnessMonths }) => {
    const { asOf = today(), by } = query
    const phenomenon = params.phenomenonId
    const projection = await app.projection.at(db, { phenomena: [phenomenon] })
    return inTurns(projection, () => trustHealthOf(projection, { phenomenon, asOf, by, freshnessMonths }))
  })
}
