import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { today } from '../../graph-view/days.ts'
import { goneSignal } from '../../http/gone.ts'
import { route } from '../../http/route.ts'
import { findCommunities } from './communities.ts'

export function registerCommunities(app: FastifyInstance): void {
  route(app, endpoints.communities.get, async ({ db, params, query, freshnessMonths, reply }) => {
    const { asOf = today() } = query
    const phenomenon = params.phenomenonId
    const gone = goneSignal(reply)
    const projection = await app.projection.at(db, { phenomena: [phenomenon] })
    return findCommunities(projection, { phenomenon, asOf, freshnessMonths }, (graph) => app.divisions.of(graph, gone))
  })
}
