import neo4j, { type Driver } from 'neo4j-driver'
import type { z } from 'zod'
import { limits } from '../../contract/limits.ts'
import { asStored } from '../../contract/primitives.ts'
import type { Neo4jAddress } from '../config.ts'
import { meaningOf } from './errors.ts'
import { boltParams } from './params.ts'
import type { Query } from './query.ts'
import { plainRow } from './rows.ts'

/** Rows of a read query one by one, from where the newest write is. @throws {DatabaseUnavailable} */
export async function* streamed<Params extends z.ZodObject, Row extends z.ZodObject>(
  driver: Driver,
  { database }: Neo4jAddress,
  { cypher, params: shape, row }: Query<Params, Row>,
  params: z.input<Params>,
): AsyncGenerator<z.output<Row>> {
  const session = driver.session({
    defaultAccessMode: neo4j.session.WRITE,
    bookmarkManager: driver.executeQueryBookmarkManager,
    fetchSize: 1_000,
    ...(database && { database }),
  })
  try {
    const records = session.run(cypher, boltParams(shape.parse(params)), { timeout: limits.wholeStoreDeadline })
    for await (const record of records) yield asStored(() => row.parse(plainRow(row, record.toObject())))
  } catch (error) {
    throw meaningOf(error)
  } finally {
    await session.close().catch(() => undefined) // what was read is read
  }
}
