import { setTimeout as pause } from 'node:timers/promises'
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver'
import type { Neo4jAddress } from '../../config.ts'
import { Neo4jRefused, Neo4jUnreachable } from './errors.ts'
import type { Report } from './report.ts'

type Patience = { seconds: number; report?: Report; hint?: string; signal?: AbortSignal }

/**
 * Waits until the server answers a query on the database asked for.
 * @throws {Neo4jRefused} at once, when it says no (password, database)
 * @throws {Neo4jUnreachable} when nothing answered within `seconds`
 * @throws the reason of `signal`, when that is aborted first
 */
export async function waitForBolt(
  address: Neo4jAddress,
  { seconds, report, hint = '', signal }: Patience,
): Promise<void> {
  const start = Date.now()
  const driver = driverFor(address)
  let told = false
  try {
    for (;;) {
      signal?.throwIfAborted()
      const fault = await tryOnce(driver, address)
      if (!fault) return
      if (/^Neo\.ClientError\./.test(fault.code)) {
        throw new Neo4jRefused(
          `Neo4j at ${address.uri} refuses: ${fault.message.replace(/\.?$/, '.')} ${hint}`.trim(),
          { cause: fault },
        )
      }
      const waited = Date.now() - start
      if (waited > seconds * 1000) {
        const detail = `No Neo4j answers at ${address.uri} after ${seconds} s: ${causeOf(fault)}. ${hint}`
        throw new Neo4jUnreachable(detail.trim(), { cause: fault })
      }
      if (!told && waited > 2000) report?.(`Waiting for Neo4j at ${address.uri}, at most ${seconds} s ...`)
      told ||= waited > 2000
      await pause(200)
    }
  } finally {
    await driver.close()
  }
}

/** Runs one statement on a server that is up and answers its rows; for set-up work, not for the product's queries. */
export async function ask(address: Neo4jAddress, statement: string): Promise<Record<string, unknown>[]> {
  const driver = driverFor(address)
  try {
    const target = address.database ? { database: address.database } : {}
    const { records } = await driver.executeQuery(statement, {}, target)
    return records.map((record) => record.toObject())
  } finally {
    await driver.close()
  }
}

/** The driver puts a paragraph on encryption before the actual cause. */
function causeOf(fault: Neo4jError): string {
  return fault.message.replace(/^.*Caused by: /s, '')
}

function driverFor(address: Neo4jAddress): Driver {
  return neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    connectionTimeout: 5000,
    maxTransactionRetryTime: 3000,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  })
}

async function tryOnce(driver: Driver, { database }: Neo4jAddress): Promise<Neo4jError | undefined> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, ...(database && { database }) })
  try {
    await session.run('RETURN 1')
    return undefined
  } catch (error) {
    if (error instanceof Neo4jError) return error
    throw error
  } finally {
    await session.close()
  }
}
