import { randomBytes } from 'node:crypto'
import { systemDetail, WayUnavailable } from '../neo4j/provision/errors.ts'
import type { Neo4jServer } from '../neo4j/provision/neo4j-server.ts'
import { containerVariable, sharedSettings } from '../neo4j/provision/settings.ts'

const image = 'neo4j:5.26-community'
const oldestNode = 22

/**
 * A Neo4j in a container of its own, with the settings that the product uses.
 * @throws {WayUnavailable} when no engine answers, or it has no way to the image
 */
export async function startContainer(): Promise<Neo4jServer> {
  if (Number.parseInt(process.versions.node, 10) < oldestNode) {
    throw new WayUnavailable(`Testcontainers needs Node ${oldestNode} or newer; this is ${process.version}`)
  }
  // Imported here, because it crashes on an older Node and takes a second that a run without an engine saves.
  const { getContainerRuntimeClient } = await import('testcontainers')
  await getContainerRuntimeClient().catch(missing('No container engine answers'))
  const { Neo4jContainer } = await import('@testcontainers/neo4j')
  const password = randomBytes(12).toString('hex')
  const environment = Object.entries(sharedSettings).map(([name, value]) => [containerVariable(name), value])
  const container = await new Neo4jContainer(image)
    .withPassword(password)
    .withEnvironment(Object.fromEntries(environment))
    .start()
    .catch(missing(`The container engine cannot start ${image}`))
  return {
    uri: container.getBoltUri(),
    user: container.getUsername(),
    password,
    origin: 'containers',
    stop: async () => {
      await container.stop()
    },
  }
}

function missing(what: string): (error: unknown) => never {
  return (error) => {
    const why = systemDetail(error, 'message') ?? String(error)
    throw new WayUnavailable(`${what}: ${why}`, { cause: error })
  }
}
