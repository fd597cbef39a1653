import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import type { z } from 'zod'
import { limits } from '../../contract/limits.ts'
import { asStored } from '../../contract/primitives.ts'
import type { Neo4jAddress } from '../config.ts'
import { before, pauseBeforeRetry } from './deadline.ts'
import { DeadlinePassed, isWorthRetrying, meaningOf } from './errors.ts'
import { freeQueries } from './free/free-queries.ts'
import { counted } from './graph-revision.ts'
import { boltParams } from './params.ts'
import { blame, type Progress, recordsOf } from './progress.ts'
import type { Query } from './query.ts'
import { plainRow } from './rows.ts'
import { streamed } from './stream.ts'
import { passGate, shutGate } from './write-gate.ts'

type Shape = z.ZodObject

/** Runs one query inside a write transaction. */
export type Run = <Params extends Shape, Row extends Shape>(
  query: Query<Params, Row>,
  params: z.input<Params>,
) => Promise<z.output<Row>[]>

/** The database as one request sees it: all its work shares one deadline. */
export type Database = {
  /** Rows of a read query. @throws {DatabaseUnavailable | QueryTooExpensive} */
  read: Run
  /** The same from where the newest write is, also one by another process: on a cluster its leader. */
  readLatest: Run
  /**
   * What `work` returns, after its queries were committed together. `work` may run twice (a lost acknowledgement,
   * a deadlock): ids are made outside it. @throws {DatabaseUnavailable | QueryTooExpensive | ConstraintViolated}
   */
  write<Result>(work: (run: Run) => Promise<Result>): Promise<Result>
  /**
   * The same for a write that nobody may cross: begins when every other write has ended, and keeps new ones waiting
   * until it has. For the few that must see everything, such as an erasure.
   */
  writeAlone<Result>(work: (run: Run) => Promise<Result>): Promise<Result>
  /** What is worked on for others too, waited for as long as this request may. @throws {DeadlinePassed} */
  inTime<Result>(work: Promise<Result>): Promise<Result>
}

/** Milliseconds before our own deadline at which the server is asked to end a query. It may look only every 2 s. */
const serverMargin = 700

/**
 * Opens the connection pool; `forRequest` gives each request its own deadline in milliseconds. Where a slow machine is no
 * fault, as in tests, `patience` says how many times as long everything may take.
 */
export function connect(address: Neo4jAddress, patience = 1) {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 8,
    connectionTimeout: 2_000 * patience,
    connectionAcquisitionTimeout: 3_000 * patience,
    maxTransactionRetryTime: 2_000 * patience,
    connectionLivenessCheckTimeout: 30_000,
    telemetryDisabled: true,
  })
  return {
    forRequest: (milliseconds: number = limits.databaseDeadline) =>
      databaseUntil(driver, address, Date.now() + milliseconds * patience),
    /** Rows of a read query as they come in, for what is too much for one answer: nothing of it is ever whole in memory. */
    stream: <Params extends Shape, Row extends Shape>(query: Query<Params, Row>, params: z.input<Params>) =>
      streamed(driver, address, query, params),
    /** Asks a question that somebody else wrote. */
    askFreely: freeQueries(address, driver.executeQueryBookmarkManager),
    close: () => driver.close(),
  }
}
export type Connection = ReturnType<typeof connect>

function databaseUntil(driver: Driver, address: Neo4jAddress, deadline: number): Database {
  const session = (mode: 'READ' | 'WRITE') =>
    driver.session({
      defaultAccessMode: mode,
      bookmarkManager: driver.executeQueryBookmarkManager,
      ...(address.database && { database: address.database }),
    })
  const timeout = () => {
    const left = deadline - Date.now() - serverMargin
    // What was done before took all the time: the question that would come next is not to blame.
    if (left <= 0) throw new DeadlinePassed('There is no time left to ask the database.')
    return left
  }

  async function readOnce<Params extends Shape, Row extends Shape>(
    from: 'READ' | 'WRITE',
    query: Query<Params, Row>,
    params: z.input<Params>,
    progress: Progress,
  ) {
    const reading = session(from)
    try {
      const result = reading.run(query.cypher, boltParams(query.params.parse(params)), { timeout: timeout() })
      return rowsOf(query, await recordsOf(result, progress))
    } finally {
      await reading.close()
    }
  }

  const readFrom =
    (from: 'READ' | 'WRITE'): Run =>
    async (query, params) => {
      const progress = { begun: false }
      for (let attempt = 1; ; attempt++) {
        try {
          return await before(deadline, readOnce(from, query, params, progress))
        } catch (error) {
          if (!isWorthRetrying(error) || !(await pauseBeforeRetry(attempt, deadline))) throw blame(error, progress)
        }
      }
    }

  return {
    inTime: (work) => before(deadline, work),
    read: readFrom('READ'),
    readLatest: readFrom('WRITE'),
    write: (work) =>
      written(async (writing, progress) =>
        writing.executeWrite(
          async (tx) => {
            progress.begun = false // who waits at the gate has not begun
            await passGate(tx)
            return countedWork(work, runIn(tx, progress))
          },
          { timeout: timeout() },
        ),
      ),
    writeAlone: (work) =>
      written(async (writing, progress) => {
        await writing.executeWrite(passGate, { timeout: timeout() }) // there is a gate to shut from now on
        return writing.executeWrite(
          async (tx) => {
            progress.begun = false
            await shutGate(tx)
            await passGate(tx)
            return countedWork(work, runIn(tx, progress))
          },
          { timeout: timeout() },
        )
      }),
  }

  async function written<Result>(work: (writing: Session, progress: Progress) => Promise<Result>): Promise<Result> {
    const progress = { begun: false }
    const writing = session('WRITE')
    try {
      return await before(deadline, work(writing, progress))
    } catch (error) {
      // A write is bounded by what its request may hold: one that takes long waits for others.
      throw blame(error, { begun: false })
    } finally {
      // What there is to answer is known: a connection that does not close in time changes nothing about it.
      await before(deadline, writing.close()).catch(() => undefined)
    }
  }
}

async function countedWork<Result>(work: (run: Run) => Promise<Result>, run: Run): Promise<Result> {
  const watched = counted(run)
  const result = await work(watched.run)
  await watched.end()
  return result
}

function runIn(tx: ManagedTransaction, progress: Progress): Run {
  return async (query, params) => {
    try {
      return rowsOf(query, await recordsOf(tx.run(query.cypher, boltParams(query.params.parse(params))), progress))
    } catch (error) {
      throw isWorthRetrying(error) ? error : meaningOf(error)
    }
  }
}

function rowsOf<Params extends Shape, Row extends Shape>(
  { row }: Query<Params, Row>,
  records: { toObject(): Record<string, unknown> }[],
): z.output<Row>[] {
  return asStored(() => records.map((record) => row.parse(plainRow(row, record.toObject()))))
}
