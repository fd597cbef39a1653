import type { FastifyInstance, InjectOptions } from 'fastify'
import { type AppSettings, buildApp } from '../app.ts'
import type { Connection } from '../neo4j/database.ts'

export const testKey = 'a-key-for-tests-of-at-least-32-characters'

/** The application on a test store, without listening. */
export async function testApp(connection: Connection, settings: Partial<AppSettings> = {}): Promise<FastifyInstance> {
  return buildApp({
    connection,
    freshnessMonths: 12,
    retentionMonths: 36,
    projectionMemory: 1_024,
    logLevel: 'silent',
    sessionSecret: 'a-secret-for-tests-of-at-least-32-characters',
    adminApiKey: testKey,
    ...settings,
  })
}

/** Asks the application with the administrator's key, in English unless headers say otherwise. */
export function ask(
  app: FastifyInstance,
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  url: string,
  rest: Omit<InjectOptions, 'method' | 'url'> = {},
) {
  return app.inject({
    ...rest,
    method,
    url,
    headers: { authorization: `Bearer ${testKey}`, 'accept-language': 'en', ...rest.headers },
  })
}
