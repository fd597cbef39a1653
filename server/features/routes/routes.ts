import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { today } from '../../graph-view/days.ts'
import { route } from '../../http/route.ts'
import { findRoutes } from './find.ts'

export function registerRoutes(app: FastifyInstance): void {
  route(app, endpoints.routes.find, async ({ db, query, locale, freshnessMonths }) =>
    findRoutes(await app.projection.at(db), { ...query, asOf: query.asOf ?? today(), locale, freshnessMonths }),
  )
}
