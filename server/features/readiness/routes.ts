import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { today } from '../../graph-view/days.ts'
import { route } from '../../http/route.ts'
import { askReach } from '../../reach/asked.ts'
import { readinessOf } from './readiness.ts'

export function registerReadiness(app: FastifyInstance): void {
  route(app, endpoints.readiness.get, async ({ db, params, query, locale, freshnessMonths }) => {
    const { asOf = today(), ...rest } = query
    const question = { ...rest, phenomenon: params.phenomenonId, asOf, freshnessMonths }
    return askReach(db, app.projection, question, (asked) => readinessOf(asked, locale))
  })
}
