import neo4j, { type Driver, type Session, type Transaction } from 'neo4j-driver'
import type { z } from 'zod'
import type { Neo4jAddress } from '../config.ts'
import { isWorthRetrying, meaningOf } from './errors.ts'
import type { Query } from './query.ts'
import { passGate, shutGate } from './write-gate.ts'

type Shape = z.ZodObject

/** The rows of a query as they come in: no answer is ever whole in memory. */
export type Stream = <Params extends Shape, Row extends Shape>(
  query: Query<Params, Row>,
  params: z.input<Params>,
) => AsyncGenerator<z.output<Row>>

/**
 * A store as a whole, for work that takes minutes. Integers are bigints here and floats are numbers, in both directions,
 * so that each stays what it is.
 */
export type Bulk = {
  /** What `work` returns of one state of the store: writes wait, or are told to come back, until it has ended. */
  whileNobodyWrites<Result>(work: (stream: Stream) => Promise<Result>): Promise<Result>
  /** Rows of a query in a transaction of its own, tried once: what failed may have been stored. */
  run<Params extends Shape, Row extends Shape>(
    query: Query<Params, Row>,
    params: z.input<Params>,
  ): Promise<z.output<Row>[]>
  /** Makes sure that there is a gate to shut. @throws {DatabaseUnavailable} while the store is being restored */
  makeGate(): Promise<void>
  close(): Promise<void>
}

/** Milliseconds. The server's own 60 s are meant for requests. */
const timeout = 6 * 3_600_000

/** How often the gate is tried: the server lets each try wait 10 s for writes that have begun. */
const tries = 12

/** Opens a connection for bulk work. */
export function connectBulk(address: Neo4jAddress): Bulk {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    useBigInt: true,
    fetchSize: 2_000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  })
  const inSession = <Result>(work: (session: Session) => Promise<Result>) => withSession(driver, address, work)
  return {
    whileNobodyWrites: (work) =>
      inSession(async (session) => {
        const tx = await withGateShut(session)
        try {
          return await work((query, params) => rowsOf(tx, query, params))
        } finally {
          await tx.rollback().catch(() => undefined) // it only read; a server that is gone has ended it
        }
      }),
    run: (query, params) =>
      inSession(async (session) => {
        const tx = await session.beginTransaction({ timeout })
        const rows = await Array.fromAsync(rowsOf(tx, query, params))
        await tx.commit()
        return rows
      }),
    makeGate: () => inSession((session) => session.executeWrite((tx) => passGate(tx))),
    close: () => driver.close(),
  }
}

async function withSession<Result>(
  driver: Driver,
  { database }: Neo4jAddress,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  // Always for writing: a cluster then answers from its leader, where the gate is.
  const session = driver.session({ defaultAccessMode: neo4j.session.WRITE, ...(database && { database }) })
  try {
    return await work(session)
  } catch (error) {
    throw meaningOf(error)
  } finally {
    await session.close().catch(() => undefined)
  }
}

async function withGateShut(session: Session): Promise<Transaction> {
  for (let attempt = 1; ; attempt++) {
    const tx = await session.beginTransaction({ timeout })
    try {
      await shutGate(tx)
      return tx
    } catch (error) {
      await tx.rollback().catch(() => undefined)
      if (attempt === tries || !isWorthRetrying(error)) throw error
    }
  }
}

async function* rowsOf<Params extends Shape, Row extends Shape>(
  tx: Transaction,
  query: Query<Params, Row>,
  params: z.input<Params>,
): AsyncGenerator<z.output<Row>> {
  for await (const record of tx.run(query.cypher, query.params.parse(params))) yield query.row.parse(record.toObject())
}
