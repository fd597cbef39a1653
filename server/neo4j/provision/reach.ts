import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Config } from '../../config.ts'
import { waitForBolt } from './bolt.ts'
import { containerRecord, publishedByContainers } from './compose.ts'
import { StoreInUse } from './errors.ts'
import { localHome, publishedByLocal } from './local.ts'
import type { Neo4jServer, ProvisionOptions } from './neo4j-server.ts'
import { provision } from './provision.ts'
import { published } from './published.ts'

/** As long as a start may take: who owns the store may be starting it. */
const patienceSeconds = 120

/**
 * The Neo4j of this configuration, next to the product that runs on it, or started where nobody does. `stop` ends what
 * was started here, and only that.
 * @throws {ProvisionError} naming what can be done about it
 */
export async function reach(
  config: Pick<Config, 'dataDir' | 'neo4j'>,
  options: ProvisionOptions,
): Promise<Neo4jServer> {
  const { dataDir } = config
  const deadline = Date.now() + patienceSeconds * 1000
  for (;;) {
    try {
      return await provision(config, options)
    } catch (error) {
      if (!(error instanceof StoreInUse) || Date.now() > deadline) throw error
    }
    const containers = existsSync(containerRecord(dataDir))
    const address = await published(containers ? publishedByContainers(dataDir) : publishedByLocal(localHome(dataDir)))
    if (address) {
      await waitForBolt(address, { seconds: patienceSeconds, report: options.report })
      return { ...address, origin: containers ? 'containers' : 'local', stop: async () => {} }
    }
    await pause(500) // its owner is starting or stopping
  }
}
