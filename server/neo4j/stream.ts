import neo4j, { type Driver } from 'neo4j-driver'
import type { z } from 'zod'
import { limits } from '../../contract/limits.ts'
import { asStored } from '../../contract/primitives.ts'
import type { Neo4jAddress } from '../config.ts'
import { before } from './deadline.ts'
import { meaningOf } from './errors.ts'
import { boltParams } from './params.ts'
import type { Query } from './query.ts'
import { plainRow } from './rows.ts'

/**
 * Rows of a read query one by one, from where the newest write is, all of them within `limits.wholeStoreDeadline`: also a
 * connection that neither answers nor ends is waited for no longer. @throws {DatabaseUnavailable | QueryTooExpensive}
 */
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
  const deadline = Date.now() + limits.wholeStoreDeadline
  try {
    const result = session.run(cypher, boltParams(shape.parse(params)), { timeout: limits.wholeStoreDeadline })
    const records = result[Symbol.asyncIterator]()
    for (;;) {
      const { done, value: record } = await before(deadline, records.next())
      if (done) return
      yield asStored(() => row.parse(plainRow(row, record.toObject())))
    }
  } catch (error) {
    throw meaningOf(error)
  } finally {
    await before(deadline, session.close()).catch(() => undefined) // what was read is read
  }
}
