import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readConfig } from '../config.ts'
import { migrate } from '../neo4j/migrate.ts'
import { ask as askStore } from '../neo4j/provision/bolt.ts'
import { neo4jJars } from '../neo4j/provision/jars.ts'
import { findJava } from '../neo4j/provision/java.ts'
import { localHome, publishedByLocal, startLocalNeo4j } from '../neo4j/provision/local.ts'
import { linesIn, testFolder } from '../testing/backup-file.ts'
import { countAll } from '../testing/look.ts'
import { smallTown } from '../testing/small-town.ts'
import { emptyStore, storeWith, testAddress } from '../testing/store.ts'

const quiet = () => undefined
const { dataDir } = readConfig({ DATA_DIR: process.env.DATA_DIR })
const itWithJava = await findJava().then(
  () => it,
  (error: Error) => {
    process.stderr.write(`Skipped: a backup of a private Neo4j. ${error.message}\n`)
    return it.skip
  },
)

let folder: Awaited<ReturnType<typeof testFolder>>
let file: string
beforeAll(async () => {
  folder = await testFolder()
  file = join(folder.path, 'network.backup')
})
afterAll(() => folder.remove())

/** Runs the program behind `npm run backup` or `npm run restore`; its exit code and what it said. */
async function command(name: 'backup' | 'restore', args: string[], env: Record<string, string>) {
  const program = join(import.meta.dirname, `run-${name}.ts`)
  const { PATH = '', HOME = '', JAVA_HOME = '' } = process.env
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder.path,
    env: { PATH, HOME, ...(JAVA_HOME && { JAVA_HOME }), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  child.stderr.on('data', (bytes) => said.push(String(bytes)))
  const [code] = await once(child, 'close')
  return { code, said: said.join('') }
}

function addressOf({ uri, user, password, database } = testAddress()): Record<string, string> {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ...(database && { NEO4J_DATABASE: database }) }
}

it('backs up, and restores into an empty store alone', async () => {
  const connection = await storeWith(smallTown)
  const counted = await countAll(connection)
  const backup = await command('backup', [file], addressOf())
  expect(backup).toMatchObject({ code: 0, said: expect.stringMatching(/Backed up: \d+ nodes and \d+ relations/) })
  expect((await stat(file)).mode & 0o777).toBe(0o600)

  const refused = await command('restore', [file], addressOf())
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('The store is not empty') })
  expect(await countAll(connection)).toEqual(counted)

  await (await emptyStore()).close()
  const restored = await command('restore', ['network.backup'], addressOf())
  expect(restored).toMatchObject({ code: 0, said: expect.stringMatching(/Restored: \d+ nodes/) })
  expect(await countAll(connection)).toEqual(counted)
  await connection.close()
})

it('says in one message what is wrong, and leaves an earlier backup as it is', async () => {
  await writeFile(file, 'an earlier backup')
  const cases: [name: 'backup' | 'restore', args: string[], env: Record<string, string>, message: string][] = [
    ['backup', [], addressOf(), 'Usage: npm run backup -- FILE'],
    ['restore', [file, 'more'], addressOf(), 'Usage: npm run restore -- FILE'],
    ['backup', [file], { ...addressOf(), NEO4J_PASSWORD: 'not-the-password' }, 'refuses'],
    ['backup', [folder.path], addressOf(), 'is a folder'],
    ['backup', [join(folder.path, 'nowhere', 'file')], addressOf(), 'ENOENT'],
    ['restore', [join(folder.path, 'nowhere')], addressOf(), 'ENOENT'],
    ['restore', [file], addressOf(), 'is not a backup of the Network Explorer'],
    ['restore', [file], { NEO4J_URI: 'http://nowhere' }, 'NEO4J_URI'],
  ]
  for (const [name, args, env, message] of cases) {
    const { code, said } = await command(name, args, env)
    expect([code, said]).toEqual([1, expect.stringContaining(message)])
    expect(said).not.toMatch(/\n {4}at /)
  }
  expect(await readFile(file, 'utf8')).toBe('an earlier backup')
  expect(await readdir(folder.path)).toEqual(['network.backup'])
}, 60_000)

itWithJava(
  'joins the product on its private Neo4j, and starts that Neo4j itself where no product runs',
  async () => {
    const own = join(folder.path, 'data')
    await mkdir(join(own, 'neo4j'), { recursive: true })
    const jars = resolve(await neo4jJars(dataDir, quiet), '..')
    await symlink(jars, join(own, 'neo4j', jars.split(/[\\/]/).at(-1) ?? ''))
    await mkdir(join(localHome(own), 'data', 'dbms'), { recursive: true }) // this folder's data is a local server's
    const owner = await startLocalNeo4j({ dataDir: own, report: quiet })
    const note = publishedByLocal(localHome(own))
    try {
      await migrate(owner)
      await askStore(owner, "CREATE (:Party {id: 'kept'})")
      expect((await stat(note)).mode & 0o077).toBe(0)
      const joined = join(folder.path, 'joined')
      expect(await command('backup', [joined], { DATA_DIR: own })).toMatchObject({ code: 0 })
      expect((await linesIn(joined))[1]).toContain('"kept"')
      expect(await askStore(owner, 'RETURN 1 AS up')).toEqual([{ up: 1 }])
    } finally {
      await owner.stop()
    }
    expect(existsSync(note)).toBe(false)

    const alone = join(folder.path, 'alone')
    expect(await command('backup', [alone], { DATA_DIR: own })).toMatchObject({ code: 0 })
    expect((await linesIn(alone)).slice(1, -1)).toEqual((await linesIn(join(folder.path, 'joined'))).slice(1, -1))
    const left = ['lock.json', join('run', 'java.json'), join('run', 'bolt.json')].map((name) =>
      join(localHome(own), name),
    )
    expect(left.filter((path) => existsSync(path))).toEqual([])
  },
  180_000,
)
