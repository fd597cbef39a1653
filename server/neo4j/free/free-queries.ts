import neo4j, { type BookmarkManager, type Driver, type Transaction } from 'neo4j-driver'
import type { Cell } from '../../../contract/cells.ts'
import { limits } from '../../../contract/limits.ts'
import type { Neo4jAddress } from '../../config.ts'
import { DatabaseUnavailable, QueryTooExpensive } from '../errors.ts'
import { boltParams } from '../params.ts'
import { explaining, meaningOfFree } from './meaning.ts'
import { forbiddenIn, type Readable } from './plan-guard.ts'
import { Received } from './received.ts'
import { QueryRefused } from './refused.ts'
import { rowsWithin } from './rows-within.ts'
import { turnsFor } from './turns.ts'

/** A question as it came in. Aborted, it ends on the server too, and is answered by the reason. */
export type FreeQuery = {
  cypher: string
  params: Readonly<Record<string, unknown>>
  readable: Omit<Readable, 'database'>
  signal: AbortSignal
}
export type FreeAnswer = { columns: string[]; rows: Cell[][]; cut: 'rows' | 'bytes' | undefined }
/**
 * Asks a question that we did not write. It is planned first, refused from its plan, and then run for reading only.
 * @throws {QueryRefused | QueryWrong | QueryTooExpensive | DatabaseUnavailable}
 */
export type AskFreely = (query: FreeQuery) => Promise<FreeAnswer>

/** Milliseconds between looks at how much of an answer has come in. */
const glance = 20

type Asking = { address: Neo4jAddress; bookmarkManager: BookmarkManager; judge: typeof forbiddenIn }

/**
 * Questions that we did not write, each over a connection of its own: to end one is to close that, which the server
 * takes as the end of the transaction, and no question can keep a connection from the product's own. Never tried twice.
 * `judge` says what is forbidden in a plan.
 */
export function freeQueries(
  address: Neo4jAddress,
  bookmarkManager: BookmarkManager,
  judge: typeof forbiddenIn = forbiddenIn,
): AskFreely {
  const inTurn = turnsFor(limits.query.atOnce)
  return async (query) => {
    const stop = AbortSignal.any([query.signal, AbortSignal.timeout(limits.query.time)])
    try {
      return await inTurn(stop, () => askOnce({ address, bookmarkManager, judge }, query, stop))
    } catch (error) {
      throw query.signal.aborted ? query.signal.reason : error
    }
  }
}

async function askOnce(asking: Asking, query: FreeQuery, stop: AbortSignal): Promise<FreeAnswer> {
  const { address } = asking
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    useBigInt: true,
    fetchSize: 200,
    maxConnectionPoolSize: 1,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  })
  const progress = { begun: false, prefix: 0 }
  const received = new Received()
  const answer = received.during(() => ask(driver, asking, query, progress, received))
  const ended = Promise.withResolvers<never>()
  const end = (why: string) => ended.reject(new QueryTooExpensive(why))
  stop.addEventListener('abort', () => end('Not answered in time.'), { once: true })
  // The driver gives no record before it is whole, and one record may be larger than the machine.
  const watch = setInterval(() => {
    if (received.bytes > limits.query.received) end('The answer is too large.')
  }, glance)
  try {
    return await Promise.race([answer, ended.promise])
  } catch (error) {
    if (error instanceof QueryTooExpensive && !progress.begun) {
      throw new DatabaseUnavailable(error.message, { cause: error })
    }
    throw meaningOfFree(error, progress.prefix)
  } finally {
    clearInterval(watch)
    answer.catch(() => undefined)
    ended.promise.catch(() => undefined)
    driver.close().catch(() => undefined)
  }
}

async function ask(
  driver: Driver,
  { address: { database }, bookmarkManager, judge }: Asking,
  { cypher, params, readable }: FreeQuery,
  progress: { begun: boolean; prefix: number },
  received: Received,
): Promise<FreeAnswer> {
  const session = driver.session({ defaultAccessMode: 'READ', bookmarkManager, ...(database && { database }) })
  const tx = await session.beginTransaction({ timeout: limits.query.time })
  if (!received.isSeen) throw new Error('What a question receives cannot be counted')
  progress.begun = true
  const given = boltParams(params)
  const home = await databaseOf(tx)
  progress.prefix = explaining.length
  const { plan } = (await tx.run(explaining + cypher, given)).summary
  progress.prefix = 0
  const found = plan ? judge(plan, { ...readable, database: home }) : [{ what: 'command' as const, name: '' }]
  if (found.length > 0) throw new QueryRefused(found)
  return rowsWithin(tx.run(cypher, given))
}

async function databaseOf(tx: Transaction): Promise<string> {
  const { records } = await tx.run('CALL db.info() YIELD name RETURN name')
  return String(records[0]?.get('name'))
}
