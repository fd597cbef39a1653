import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { waitForBolt } from './bolt.ts'
import { type Compose, findCompose } from './compose-client.ts'
import { CommandFailed, ProvisionError, WayUnavailable } from './errors.ts'
import { acquireLock } from './lock.ts'
import type { Neo4jServer, ProvisionOptions } from './neo4j-server.ts'
import { publish, withdraw } from './published.ts'
import { newSecret, readSecret, writeSecret } from './secret.ts'

/** Counted from the container's start; fetching the image comes before and takes what it takes. */
const patienceSeconds = 90

/** The file that ties a data folder to its compose project, and so to its volume. */
export function containerRecord(dataDir: string): string {
  return join(dataDir, 'neo4j', 'containers.json')
}

/** Where the owner of the container says how to reach it. */
export function publishedByContainers(dataDir: string): string {
  return join(dataDir, 'neo4j', 'containers-bolt.json')
}

const recordShape = z.strictObject({ project: z.string().min(1), password: z.string().min(1) })

/**
 * The compose file's Neo4j, published on a free loopback port; `stop` stops the container, its volume stays.
 * Every data folder has a compose project of its own: nothing is shared with a plain `docker compose up`.
 * @throws {WayUnavailable} when no engine answers, or its first start fails (no image to be had, for instance)
 * @throws {StoreInUse} when another process uses this data folder's container
 * @throws {ProvisionError} when a container that exists does not come up
 */
export async function startContainers(dataDir: string, { report }: ProvisionOptions): Promise<Neo4jServer> {
  const file = containerRecord(dataDir)
  const known = await readSecret(file)
  const record = known ? readRecord(file, known) : newRecord()
  const compose = await findCompose(record.project, record.password)
  const lock = await acquireLock(join(dataDir, 'neo4j', 'containers.lock'))
  const note = publishedByContainers(dataDir)
  try {
    await withdraw(note)
    report('Starting Neo4j in a container ...')
    if (!known) await writeSecret(file, JSON.stringify(record))
    await up(compose, known ? undefined : file)
    const address = { uri: await boltUri(compose), user: 'neo4j', password: record.password }
    await waitForBolt(address, { seconds: patienceSeconds, report }).catch(async (error) => {
      throw new ProvisionError(`${error.message}\nIts log ends:\n${await compose.ask('logs', '--tail=10', 'neo4j')}`, {
        cause: error,
      })
    })
    await publish(note, address)
    const stop = () =>
      withdraw(note)
        .then(() => compose.ask('stop', 'neo4j'))
        .then(lock.release)
    return { ...address, origin: 'containers', stop: once(stop) }
  } catch (error) {
    await lock.release()
    throw error
  }
}

async function up(compose: Compose, recordOfFirstStart?: string): Promise<void> {
  try {
    await compose.show('up', '-d', 'neo4j')
  } catch (error) {
    if (!(error instanceof CommandFailed) || !recordOfFirstStart) throw error
    await rm(recordOfFirstStart, { force: true }) // nothing is stored yet: another way may be tried
    throw new WayUnavailable(error.message, { cause: error })
  }
}

async function boltUri(compose: Compose): Promise<string> {
  const printed = await compose.ask('port', 'neo4j', '7687')
  const [, port] = /^\S+:(\d+)\s*$/m.exec(printed) ?? []
  if (!port) throw new ProvisionError(`The container engine published no port for Neo4j: ${printed}`)
  return `bolt://127.0.0.1:${port}`
}

function newRecord() {
  return { project: `network-explorer-${randomBytes(4).toString('hex')}`, password: newSecret() }
}

function readRecord(file: string, text: string) {
  try {
    return recordShape.parse(JSON.parse(text))
  } catch (error) {
    throw new ProvisionError(`${file} is damaged. Put it back, or remove it to start anew.`, { cause: error })
  }
}

function once(action: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  return () => {
    running ??= action()
    return running
  }
}
