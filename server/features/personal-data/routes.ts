import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { route } from '../../http/route.ts'
import { personalDataOf } from './document.ts'
import { erase } from './erase.ts'

export function registerPersonalData(app: FastifyInstance): void {
  const { get, erase: erasure } = endpoints.personalData
  route(app, get, ({ db, params, locale }) => personalDataOf(db, params.id, locale))
  route(app, erasure, async (context) => {
    const erased = await erase(context, context.params.id, context.body.name)
    for (const forget of app.atErasure) forget()
    return erased
  })
}
