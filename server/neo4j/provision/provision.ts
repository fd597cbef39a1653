import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../../config.ts'
import { answeringAddress } from './address.ts'
import { containerRecord, startContainers } from './compose.ts'
import { ProvisionError, WayUnavailable } from './errors.ts'
import { localHome, startLocalNeo4j } from './local.ts'
import type { Neo4jServer, ProvisionOptions } from './neo4j-server.ts'

type Way = () => Promise<Neo4jServer>

/**
 * A Neo4j that answers: the one at NEO4J_URI, else one in a container, else a local one with Java.
 * A data folder stays with the way that holds its data, so that an engine that comes or goes hides nothing.
 * @throws {ProvisionError} naming what can be done about it
 */
export async function provision(
  config: Pick<Config, 'dataDir' | 'neo4j'>,
  options: ProvisionOptions,
): Promise<Neo4jServer> {
  const { dataDir, neo4j } = config
  if (neo4j) return answeringAddress(neo4j, options)
  const containers = () => startContainers(dataDir, options)
  const local = () => startLocalNeo4j({ dataDir, ...options })
  if (existsSync(containerRecord(dataDir))) return onlyWay(containers, dataDir, containerRecord(dataDir))
  if (existsSync(join(localHome(dataDir), 'data', 'dbms'))) return onlyWay(local, dataDir, localHome(dataDir))
  return firstWay([containers, local])
}

async function firstWay(ways: readonly Way[]): Promise<Neo4jServer> {
  const reasons: string[] = []
  for (const way of ways) {
    try {
      return await way()
    } catch (error) {
      if (!(error instanceof WayUnavailable)) throw error
      reasons.push(error.message)
    }
  }
  throw new ProvisionError(`There is no Neo4j to work with. One of these three is needed:
  1. NEO4J_URI and NEO4J_PASSWORD (and NEO4J_USER, NEO4J_DATABASE) of a server that you have;
  2. a running container engine with Docker Compose;
  3. Java 17 or 21, and Maven for the first start.
What was tried:\n${reasons.map((reason) => `  - ${reason}`).join('\n')}`)
}

async function onlyWay(way: Way, dataDir: string, owner: string): Promise<Neo4jServer> {
  try {
    return await way()
  } catch (error) {
    if (!(error instanceof WayUnavailable)) throw error
    const choice = 'Make that available again, or set another DATA_DIR to start with an empty database.'
    throw new ProvisionError(
      `The data of ${dataDir} can only be reached as it was made (${owner}): ${error.message}. ${choice}`,
    )
  }
}
