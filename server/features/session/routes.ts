import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { accountOfKey, closeSession, openSession } from '../../http/accounts.ts'
import { NotFound } from '../../http/refusals.ts'
import { route } from '../../http/route.ts'

export function registerSession(app: FastifyInstance): void {
  route(app, endpoints.me.get, async ({ request, freshnessMonths }) => {
    if (!request.account) throw new NotFound()
    return { ...request.account, freshnessMonths }
  })
  route(app, endpoints.session.create, async ({ body, reply, request }) => {
    const account = accountOfKey(body.apiKey, app.adminApiKey)
    openSession(reply, account, request)
    return account
  })
  route(app, endpoints.session.remove, async ({ reply }) => {
    closeSession(reply)
    return undefined
  })
}
