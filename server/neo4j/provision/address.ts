import type { Neo4jAddress } from '../../config.ts'
import { waitForBolt } from './bolt.ts'
import type { Neo4jServer, ProvisionOptions } from './neo4j-server.ts'

/** Containers that start together come up in any order: that long we wait for the database. */
const patienceSeconds = 90

/**
 * The Neo4j that NEO4J_URI names, once it answers. It is somebody else's: `stop` leaves it running.
 * @throws {Neo4jRefused | Neo4jUnreachable}
 */
export async function answeringAddress(address: Neo4jAddress, { report }: ProvisionOptions): Promise<Neo4jServer> {
  const hint = 'Check NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.'
  await waitForBolt(address, { seconds: patienceSeconds, report, hint })
  return { ...address, origin: 'address', stop: async () => {} }
}
