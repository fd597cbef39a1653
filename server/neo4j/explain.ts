import neo4j from 'neo4j-driver'
import type { Neo4jAddress } from '../config.ts'
import { boltParams } from './params.ts'

/** What the server says of a query without running it. */
export type Explained = {
  columns: string[]
  /** Whether the server needs a leader for it: it may write. */
  writes: boolean
  /** Codes of its warnings, such as a deprecated feature; that a fresh store lacks a label is none. */
  warnings: string[]
}

/** Has the server plan a query. @throws {Neo4jError} when the server does not accept it */
export async function explain(
  address: Neo4jAddress,
  cypher: string,
  params: Readonly<Record<string, unknown>>,
): Promise<Explained> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    telemetryDisabled: true,
  })
  const session = driver.session(address.database ? { database: address.database } : {})
  try {
    const running = session.run(`EXPLAIN ${cypher}`, boltParams(params))
    const columns = await running.keys()
    const { queryType, gqlStatusObjects } = await running.summary()
    const warnings = gqlStatusObjects.filter(
      (status) => status.rawSeverity === 'WARNING' && !/^01N5[0-2]/.test(status.gqlStatus),
    )
    return { columns, writes: queryType !== 'r', warnings: warnings.map((status) => status.gqlStatus) }
  } finally {
    await session.close()
    await driver.close()
  }
}
