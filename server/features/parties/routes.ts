import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { today } from '../../graph-view/days.ts'
import { route } from '../../http/route.ts'
import { readCard } from './card.ts'
import { readNeighbourhood } from './neighbourhood.ts'
import { search } from './search.ts'

export function registerParties(app: FastifyInstance): void {
  const { search: find, get, neighbourhood } = endpoints.parties
  route(app, find, async ({ db, body, locale }) => ({ items: await search(db, body, locale) }))
  route(app, get, ({ db, params, query, freshnessMonths }) => readCard(db, params.id, query.asOf, freshnessMonths))
  route(app, neighbourhood, ({ db, params, query, freshnessMonths }) =>
    readNeighbourhood(db, { ...query, id: params.id, asOf: query.asOf ?? today(), freshnessMonths }),
  )
}
