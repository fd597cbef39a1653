import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { type Neo4jAddress, readConfig } from '../config.ts'
import { answeringAddress } from '../neo4j/provision/address.ts'
import { ask } from '../neo4j/provision/bolt.ts'
import { ProvisionError, WayUnavailable } from '../neo4j/provision/errors.ts'
import { startLocalNeo4j } from '../neo4j/provision/local.ts'
import type { Neo4jServer } from '../neo4j/provision/neo4j-server.ts'
import type { Report } from '../neo4j/provision/report.ts'
import { startContainer } from './container.ts'

const forcedWay = z.enum(['containers', 'local'], { error: 'TEST_NEO4J: expected containers or local' }).optional()

/**
 * The one Neo4j of a test run: NEO4J_URI's, else a container's, else a local one; TEST_NEO4J forces one of the last two.
 * The last two are thrown away by `stop`.
 * @throws {ProvisionError} when there is none, or the tests may not wipe the one at NEO4J_URI
 */
export async function testNeo4j(env: NodeJS.ProcessEnv, report: Report): Promise<Neo4jServer> {
  const forced = forcedWay.parse(env.TEST_NEO4J || undefined)
  const { neo4j, dataDir } = readConfig({ ...env, ADMIN_API_KEY: undefined, PORT: undefined })
  if (forced === 'containers') return startContainer()
  if (forced === 'local') return throwawayLocal(dataDir, report)
  if (neo4j) {
    const server = await answeringAddress(neo4j, { report })
    await claimForTests(server)
    return server
  }
  try {
    return await startContainer()
  } catch (error) {
    if (!(error instanceof WayUnavailable)) throw error
    return throwawayLocal(dataDir, report, error.message)
  }
}

/** Every file brings other data: a server that plans its questions anew for each would do little else. */
const planOnce = {
  'dbms.cypher.statistics_divergence_threshold': '1.0',
  'dbms.cypher.min_replan_interval': '1d',
}

/** A store of its own in the system's temporary folder; only the jars are shared with `npm start`. */
async function throwawayLocal(dataDir: string, report: Report, containersMissing = ''): Promise<Neo4jServer> {
  const home = await mkdtemp(join(tmpdir(), 'network-explorer-test-'))
  const remove = () => rm(home, { recursive: true, force: true, maxRetries: 5 })
  try {
    const server = await startLocalNeo4j({ dataDir, home, settings: planOnce, report })
    return { ...server, stop: () => server.stop().then(remove) }
  } catch (error) {
    await remove()
    if (!(error instanceof WayUnavailable)) throw error
    const ways = 'The tests need a Neo4j: NEO4J_URI with NEO4J_PASSWORD, a container engine, or Java 17/21 with Maven.'
    throw new ProvisionError(`${ways}\n${containersMissing}\n${error.message}`)
  }
}

/** The tests wipe the store: it must be empty now, or carry the mark that an earlier run left on an empty one. */
export async function claimForTests(address: Neo4jAddress): Promise<void> {
  const [found] = await ask(address, 'RETURN EXISTS { (:TestStore) } AS ours, EXISTS { (n) } AS used')
  if (found?.ours === true) return
  if (found?.used !== false) {
    throw new ProvisionError(
      `NEO4J_URI: the database at ${address.uri} holds data, and the tests would wipe it. Give an empty one.`,
    )
  }
  await ask(address, 'CREATE (:TestStore {createdAt: datetime()})')
}
