import type { FastifyInstance } from 'fastify'
import type { Dataset } from '../../contract/dataset.ts'
import type { Connection } from '../neo4j/database.ts'
import { testApp } from './app.ts'
import { storeWith } from './store.ts'

/** What tests of one file or block share: made before the first of them, closed after the last. */
export type AppOn = { readonly app: FastifyInstance; readonly connection: Connection }

/** An application on a store with this data, for the tests around which it is called. */
export function appOn(data: () => Dataset): AppOn {
  let made: { app: FastifyInstance; connection: Connection } | undefined
  const get = () => {
    if (!made) throw new Error('The application is there while tests run, not before')
    return made
  }
  beforeAll(async () => {
    const connection = await storeWith(data())
    made = { connection, app: await testApp(connection) }
  })
  afterAll(async () => {
    await made?.app.close()
    await made?.connection.close()
  })
  return {
    get app() {
      return get().app
    },
    get connection() {
      return get().connection
    },
  }
}
