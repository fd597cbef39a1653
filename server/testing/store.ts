import { z } from 'zod'
import type { Dataset } from '../../contract/dataset.ts'
import { readSeed } from '../../seed/read.ts'
import type { Neo4jAddress } from '../config.ts'
import { loadDataset } from '../dataset/load.ts'
import { today } from '../graph-view/days.ts'
import { type Connection, connect } from '../neo4j/database.ts'
import { migrate } from '../neo4j/migrate.ts'
import type { Query } from '../neo4j/query.ts'

/** Milliseconds: the tests' machine may be busy. */
const patience = 180_000

/** The Neo4j that the global set-up provided. */
export function testAddress(env: NodeJS.ProcessEnv = process.env): Neo4jAddress {
  const {
    TEST_NEO4J_URI: uri,
    TEST_NEO4J_USER: user,
    TEST_NEO4J_PASSWORD: password,
    TEST_NEO4J_DATABASE: database,
  } = env
  if (!uri || !user || !password) throw new Error('The global set-up has not provided a Neo4j.')
  return { uri, user, password, ...(database && { database }) }
}

const wipe: Query = {
  name: 'testing/wipe',
  mode: 'write',
  cypher: 'MATCH (n) WHERE NOT n:TestStore AND NOT n:Migration AND NOT n:WriteGate DETACH DELETE n',
  params: z.object({}),
  row: z.object({}),
}

/** Any query of a test, to look at the store from outside or to prepare it. */
export function queryOf(cypher: string): Query {
  return { name: 'testing', mode: 'write', cypher, params: z.looseObject({}), row: z.looseObject({}) }
}

/** A connection to a store with the schema and nothing else in it. */
export async function emptyStore(): Promise<Connection> {
  const address = testAddress()
  await migrate(address)
  const connection = connect(address)
  await connection.forRequest(patience).write((run) => run(wipe, {}))
  return connection
}

/** A connection to a store that holds exactly this. */
export async function storeWith(data: Dataset): Promise<Connection> {
  const connection = await emptyStore()
  await loadDataset(connection.forRequest(patience), data, { name: 'test', requestId: 'test' })
  return connection
}

export const referenceStore = () => storeWith(readSeed('reference', today()))
export const demoData = () => readSeed('demo', today())
export const demoStore = () => storeWith(demoData())
