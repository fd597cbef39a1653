import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../config.ts'
import { ask } from '../neo4j/provision/bolt.ts'
import { StoreInUse, WayUnavailable } from '../neo4j/provision/errors.ts'
import { neo4jJars } from '../neo4j/provision/jars.ts'
import { findJava } from '../neo4j/provision/java.ts'
import { startLocalNeo4j } from '../neo4j/provision/local.ts'
import { identify } from '../neo4j/provision/processes.ts'
import { provision } from '../neo4j/provision/provision.ts'
import { testAddress } from './store.ts'
import { claimForTests } from './test-neo4j.ts'

const { dataDir } = readConfig({ DATA_DIR: process.env.DATA_DIR })
const report = () => {}
const missing = await whatLocalLacks()
const withJava = missing ? describe.skip : describe

withJava(`a local Neo4j${missing && ` (skipped: ${missing})`}`, () => {
  let home: string
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'network-explorer-local-'))
  })
  afterAll(() => rm(home, { recursive: true, force: true, maxRetries: 5 }))

  it('keeps data and password when its owner is killed, leaves no Java, and has one owner at a time', async () => {
    const { killed, java } = await ownerThatIsKilled(home)
    const server = await startLocalNeo4j({ dataDir, home, report })
    try {
      expect(await identify(java)).toBeUndefined()
      expect(server.password).toBe(killed)
      expect((await stat(join(home, 'password'))).mode & 0o077).toBe(0)
      expect(await ask(server, 'MATCH (k:Kept) RETURN k.name AS name')).toEqual([{ name: 'kept' }])
      await expect(startLocalNeo4j({ dataDir, home, report })).rejects.toThrow(StoreInUse)
      for (const source of ['file:///etc/hosts', 'http://127.0.0.1:9/']) {
        await expect(ask(server, `LOAD CSV FROM '${source}' AS row RETURN row`)).rejects.toThrow(/Cannot load from URL/)
      }
    } finally {
      await server.stop()
    }
    expect(existsSync(join(home, 'run', 'java.json'))).toBe(false)
  }, 150_000)
})

describe('provision', () => {
  it('takes the address that it is given and leaves that server running', async () => {
    const address = testAddress()
    const server = await provision({ dataDir, neo4j: address }, { report })
    expect(server).toMatchObject({ ...address, origin: 'address' })
    await server.stop()
    expect(await ask(address, 'RETURN 1 AS up')).toEqual([{ up: 1 }])
  })

  it('says at once what is wrong with a password or a database', async () => {
    const address = testAddress()
    for (const wrong of [{ password: 'not-the-password' }, { database: 'not-there' }]) {
      const neo4j = { ...address, ...wrong }
      await expect(provision({ dataDir, neo4j }, { report })).rejects.toThrow(/refuses: .*NEO4J_PASSWORD/)
    }
  })

  it('names the three ways when there is none', async () => {
    const nothing = await mkdtemp(join(tmpdir(), 'nothing-'))
    const child = run(
      `import { provision } from ${moduleUrl('provision.ts')}
       await provision({ dataDir: ${JSON.stringify(nothing)} }, { report() {} }).catch((error) => process.stdout.write(error.message))`,
      { PATH: nothing, DOCKER_HOST: 'unix:///nowhere' },
    )
    const [message] = await once(child.stdout, 'data')
    expect(String(message)).toMatch(/NEO4J_URI.*container engine.*Java 17 or 21.*no Java was found/s)
    await rm(nothing, { recursive: true })
  })
})

describe('claimForTests', () => {
  it('refuses a database with data, and marks an empty one', async () => {
    const address = testAddress()
    await ask(address, 'MATCH (n) DETACH DELETE n')
    await ask(address, 'CREATE (:Precious)')
    try {
      await expect(claimForTests(address)).rejects.toThrow(/the tests would wipe it/)
    } finally {
      await ask(address, 'MATCH (n) DETACH DELETE n')
    }
    await claimForTests(address)
    await claimForTests(address)
    expect(await ask(address, 'MATCH (n) RETURN labels(n) AS labels')).toEqual([{ labels: ['TestStore'] }])
  })
})

/** Another program that starts a server, writes one node and is then killed without a warning. */
async function ownerThatIsKilled(home: string): Promise<{ killed: string; java: number }> {
  const options = `{ dataDir: ${JSON.stringify(dataDir)}, home: ${JSON.stringify(home)}, report() {} }`
  const owner = run(`
    import { startLocalNeo4j } from ${moduleUrl('local.ts')}
    import { ask } from ${moduleUrl('bolt.ts')}
    const server = await startLocalNeo4j(${options})
    await ask(server, "CREATE (:Kept {name: 'kept'})")
    process.stdout.write(server.password)
    setInterval(() => {}, 1000)`)
  const [password] = await once(owner.stdout, 'data')
  const java = JSON.parse(await readFile(join(home, 'run', 'java.json'), 'utf8')).pid
  owner.kill('SIGKILL')
  await once(owner, 'exit')
  return { killed: String(password), java }
}

function run(program: string, env: NodeJS.ProcessEnv = process.env) {
  const args = ['--input-type=module', '-e', program]
  return spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
}

function moduleUrl(file: string): string {
  return JSON.stringify(new URL(`../neo4j/provision/${file}`, import.meta.url).href)
}

async function whatLocalLacks(): Promise<string> {
  try {
    await findJava()
    await neo4jJars(dataDir, report)
    return ''
  } catch (error) {
    if (error instanceof WayUnavailable) return error.message
    throw error
  }
}
