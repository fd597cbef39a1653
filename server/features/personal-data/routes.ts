import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { limits } from '../../../contract/limits.ts'
import { route } from '../../http/route.ts'
import { personalDataOf } from './document.ts'
import { erase } from './erase.ts'

export function registerPersonalData(app: FastifyInstance): void {
  const { get, erase: erasure } = endpoints.personalData
  const wholeStore = () => app.connection.forRequest(limits.wholeStoreDeadline)
  route(app, get, ({ params, locale }) => personalDataOf(wholeStore(), params.id, locale))
  route(app, erasure, (context) => erase({ ...context, db: wholeStore() }, context.params.id, context.body.name))
}
