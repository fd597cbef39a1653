import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { today } from '../../graph-view/days.ts'
import { route } from '../../http/route.ts'
import { findCommunities } from './communities.ts'

export function registerCommunities(app: FastifyInstance): void {
  route(app, endpoints.communities.get, async ({ db, params, query, freshnessMonths }) => {
    const { asOf = today() } = query
    return findCommunities(await app.projection.at(db, { phenomena: [params.phenomenonId] }), {
      phenomenon: params.phenomenonId,
      asOf,
      freshnessMonths,
    })
  })
}
