import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { route } from '../../http/route.ts'
import { readPage } from '../../records/page.ts'
import { listPartyTypes } from './queries.ts'

export function registerPartyTypes(app: FastifyInstance): void {
  route(app, endpoints.partyTypes.list, ({ db, query, locale }) => readPage(db, listPartyTypes, query, locale))
}
