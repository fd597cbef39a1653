import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { waitForBolt } from './bolt.ts'
import { runCommand } from './command.ts'
import { ProvisionError } from './errors.ts'
import { neo4jJars } from './jars.ts'
import { findJava, javaArguments } from './java.ts'
import { keep, stopOrphan } from './keep.ts'
import { acquireLock } from './lock.ts'
import type { Neo4jServer } from './neo4j-server.ts'
import { publish, withdraw } from './published.ts'
import type { Report } from './report.ts'
import { newSecret, readSecret, writeSecret } from './secret.ts'
import { localConfiguration } from './settings.ts'

/** About 5 s on two quiet cores; recovery after a crash and a busy machine take longer. */
const patienceSeconds = 120

/** Where the local server keeps its store under a data folder. */
export function localHome(dataDir: string): string {
  return join(dataDir, 'neo4j', 'store')
}

/** Where the owner of a local server says how to reach it. */
export function publishedByLocal(home: string): string {
  return join(home, 'run', 'bolt.json')
}

export type LocalOptions = {
  /** Holds the jars, shared by every store of this folder. */
  dataDir: string
  /** Holds data, logs, password and lock; `localHome(dataDir)` unless given. */
  home?: string
  /** Settings beside ours, for measurements. */
  settings?: Readonly<Record<string, string>>
  /** A folder of jars to be loaded as plugins, for measurements. */
  plugins?: string | undefined
  report: Report
}

/**
 * A private Neo4j Community on loopback, as a child process that ends with this one. The same home gives the same data
 * and password again.
 * @throws {WayUnavailable} without Java 17 or 21, or without Maven on the first start
 * @throws {StoreInUse} when another process runs on the same home
 * @throws {ProvisionError} when it does not come up
 */
export async function startLocalNeo4j({ dataDir, report, plugins, ...options }: LocalOptions): Promise<Neo4jServer> {
  const home = resolve(options.home ?? localHome(dataDir))
  const java = await findJava()
  const jars = resolve(await neo4jJars(dataDir, report))
  for (const folder of ['conf', 'data', 'logs', 'run']) await mkdir(join(home, folder), { recursive: true })
  const lock = await acquireLock(join(home, 'lock.json'))
  const note = publishedByLocal(home)
  try {
    await withdraw(note)
    await stopOrphan(home)
    const port = await freePort()
    await writeFile(
      join(home, 'conf', 'neo4j.conf'),
      localConfiguration(port, { ...options.settings, ...(plugins && { 'server.directories.plugins': plugins }) }),
    )
    report('Starting Neo4j ...')
    const password = await storePassword(home, java, jars)
    const memory = ['-Xms256m', '-Xmx1g', '-XX:+ExitOnOutOfMemoryError']
    const main = javaArguments([jars, ...(plugins ? [plugins] : [])], 'org.neo4j.server.CommunityEntryPoint', memory)
    const kept = keep(home, java, [...main, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`])
    const address = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password }
    try {
      const hint = `See ${home}/logs.`
      await waitForBolt(address, { seconds: patienceSeconds, hint, signal: kept.ended })
      await publish(note, address)
    } catch (error) {
      await kept.stop()
      throw error
    }
    return { ...address, origin: 'local', stop: () => withdraw(note).then(kept.stop).then(lock.release) }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** The store's password; a new store gets a random one, through a file, so that no process list shows it. */
async function storePassword(home: string, java: string, jars: string): Promise<string> {
  const file = join(home, 'password')
  const known = await readSecret(file)
  if (existsSync(join(home, 'data', 'dbms', 'auth.ini'))) {
    if (known) return known
    throw new ProvisionError(
      `${home} holds a database, but ${file} is gone. Put it back, or move ${home} away to start anew.`,
    )
  }
  const password = known ?? newSecret()
  if (!known) await writeSecret(file, password)
  const main = javaArguments([jars], 'org.neo4j.server.startup.Neo4jAdminCommand')
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }
  await runCommand(java, [...main, 'dbms', 'set-initial-password', '@password'], { cwd: home, env, seconds: 60 })
  return password
}

/** A port that nobody listens on now; taking it at once keeps the gap to others small. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const bound = probe.address()
  probe.close()
  await once(probe, 'close')
  if (bound === null || typeof bound === 'string') throw new ProvisionError('The system gave no free port on 127.0.0.1')
  return bound.port
}
