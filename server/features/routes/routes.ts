import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { today } from '../../graph-view/days.ts'
import { route } from '../../http/route.ts'
import { findRoutes } from './find.ts'

export function registerRoutes(app: FastifyInstance): void {
  route(app, endpoints.routes.find, async ({ db, query, locale, freshnessMonths }) => {
    const { from, to, phenomenon, asOf = today() } = query
    const part = { phenomena: phenomenon === undefined ? undefined : [phenomenon], parties: [from, to] }
    return findRoutes(await app.projection.at(db, part), { ...query, asOf, locale, freshnessMonths })
  })
}
