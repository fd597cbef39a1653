import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { newLoginToken } from '../http/accounts.ts'
import { listen } from '../listen.ts'
import type { Connection } from '../neo4j/database.ts'
import { warmUp } from '../warm-up.ts'
import { testApp } from './app.ts'
import { demoStore } from './store.ts'

/** The product on a store (with the demo data by default), listening on a free port: for tests with a real browser. */
export async function serveForTest(
  store: () => Promise<Connection> = demoStore,
): Promise<{ app: FastifyInstance; url: string; loginLink: string; close(): Promise<void> }> {
  const connection = await store()
  // A busy machine plans slowly, and what times out in a browser test is not what it is about.
  await warmUp(connection, 12, 60_000)
  const loginToken = newLoginToken()
  const app = await testApp(connection, {
    loginToken,
    clientFolder: join(import.meta.dirname, '..', '..', 'dist', 'client'),
  })
  const url = await listen(app, { host: '127.0.0.1', port: 0 })
  return {
    app,
    url,
    loginLink: `${url}/login?token=${loginToken}`,
    close: async () => {
      await app.close()
      await connection.close()
    },
  }
}
