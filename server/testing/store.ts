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

/**
 * A connection on which a slow machine is no fault. Only the tests of the deadlines themselves take them as the product
 * has them, with `connect`.
 */
export function patientConnection(address = testAddress()): Connection {
  return connect(address, 10)
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
  const connection = patientConnection(address)
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

const counted = 'COUNT { (n) } AS nodes, COUNT { ()-[r]->() } AS relations, COUNT { (:AuditEntry) } AS entries'
const counts = z.object({ nodes: z.int(), relations: z.int(), entries: z.int() })
const mark = queryOf(`CREATE (:TestData {holds: $holds}) WITH 1 AS once RETURN ${counted}`)
const marked = queryOf(`MATCH (d:TestData {holds: $holds}) RETURN d.seen AS seen, ${counted}`)
const remember = queryOf('MATCH (d:TestData {holds: $holds}) SET d.seen = $seen')

/**
 * A connection to a store that holds the demo: that of the file before, where nothing has come or gone since (each write
 * leaves an audit entry), as to load it takes seconds; else a fresh one.
 */
export async function demoStore(): Promise<Connection> {
  const holds = { holds: `demo of ${today()}` }
  const address = testAddress()
  await migrate(address)
  const kept = patientConnection(address)
  const [found] = await kept.forRequest(patience).read(marked, holds)
  if (found && found.seen === JSON.stringify(counts.parse(found))) return kept
  await kept.close()
  const connection = await storeWith(demoData())
  const db = connection.forRequest(patience)
  const [seen] = await db.write((run) => run(mark, holds))
  await db.write((run) => run(remember, { ...holds, seen: JSON.stringify(counts.parse(seen)) }))
  return connection
}
