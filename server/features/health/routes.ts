import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { route } from '../../http/route.ts'
import { isReady } from './queries.ts'

export function registerHealth(app: FastifyInstance): void {
  route(app, endpoints.health.live, async () => ({ status: 'ok' as const }))
  route(app, endpoints.health.ready, async ({ db }) => {
    await db.read(isReady, {})
    return { status: 'ok' as const }
  })
}
