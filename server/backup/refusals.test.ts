import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Connection, connect } from '../neo4j/database.ts'
import { DatabaseUnavailable } from '../neo4j/errors.ts'
import { linesIn, pack, testFolder, withHeader } from '../testing/backup-file.ts'
import { countAll, look } from '../testing/look.ts'
import { smallTown } from '../testing/small-town.ts'
import { emptyStore, queryOf, storeWith, testAddress } from '../testing/store.ts'
import { backUp } from './backup.ts'
import { BackupError } from './failure.ts'
import { restore } from './restore.ts'
import { refuseHalfStore } from './store-state.ts'

const quiet = () => undefined
let folder: Awaited<ReturnType<typeof testFolder>>
let good: string
let lines: string[]
let connection: Connection
beforeAll(async () => {
  folder = await testFolder()
  good = join(folder.path, 'good')
  const full = await storeWith(smallTown)
  await backUp(testAddress(), good, quiet)
  await full.close()
  lines = await linesIn(good)
  connection = await emptyStore()
})
afterAll(async () => {
  await connection.close()
  await folder.remove()
})

/** Tries a file on the empty store, which stays as it was. */
async function refusalOf(content: Buffer | string | readonly string[]): Promise<string> {
  const file = join(folder.path, 'bad')
  if (typeof content === 'string' || Buffer.isBuffer(content)) await writeFile(file, content)
  else await pack(file, content)
  const before = await countAll(connection)
  const error: unknown = await restore(testAddress(), file, quiet).then(
    () => 'it was restored',
    (reason: unknown) => reason,
  )
  expect(await countAll(connection)).toEqual(before)
  if (!(error instanceof BackupError)) throw error
  return error.message
}

it('refuses a file in which any one byte is another, or that ends too soon', async () => {
  const bytes = await readFile(good)
  const file = join(folder.path, 'flipped')
  const before = await countAll(connection)
  const survived: number[] = []
  for (let at = 0; at < bytes.length; at++) {
    const flipped = Buffer.from(bytes)
    flipped[at] = (bytes[at] ?? 0) ^ 0xff
    await writeFile(file, flipped)
    await restore(testAddress(), file, quiet).then(
      () => survived.push(at),
      (error: unknown) => expect(error).toBeInstanceOf(BackupError),
    )
  }
  expect(survived).toEqual([])
  for (let length = 0; length < bytes.length; length += 97) {
    await writeFile(file, bytes.subarray(0, length))
    await expect(restore(testAddress(), file, quiet)).rejects.toBeInstanceOf(BackupError)
  }
  expect(await countAll(connection)).toEqual(before)
}, 120_000)

it('refuses lines that are not what the backup wrote', async () => {
  const damaged = /is damaged or cut off/
  expect(await refusalOf(lines.slice(0, -1))).toMatch(damaged)
  expect(await refusalOf([...lines, String(lines[1])])).toMatch(damaged)
  expect(await refusalOf(lines.toSpliced(3, 1))).toMatch(damaged)
  expect(await refusalOf(lines.toSpliced(3, 0, String(lines[3])))).toMatch(damaged)
  expect(await refusalOf(lines.map((line) => line.replace('Anna', 'Hanna')))).toMatch(damaged)
  expect(await refusalOf(lines.with(-1, String(lines.at(-1)).replace('"nodes":', '"nodes":1')))).toMatch(damaged)
  expect(await refusalOf(lines.with(0, String(lines[0]).replace('"product":"', '"product":"9')))).toMatch(damaged)
})

it('refuses what is no backup, or one of a newer version', async () => {
  const foreign = 'bad is not a backup of the Network Explorer.'
  expect(await refusalOf('')).toBe(foreign)
  expect(await refusalOf('A text, and not a backup.\n')).toBe(foreign)
  expect(await refusalOf(lines.join('\n'))).toBe(foreign)
  expect(await refusalOf(['some other text'])).toBe(foreign)
  expect(await refusalOf(withHeader(lines, { format: 'another-backup' }))).toBe(foreign)
  expect(await refusalOf(withHeader(lines, { version: 2 }))).toMatch(/made by a newer version of the product/)
  expect(await refusalOf(['{"format":"network-explorer-backup","version":2,"other":true}'])).toMatch(/newer version/)
  const unknown = { migrations: [{ id: '999-later', checksum: 'a'.repeat(64) }] }
  expect(await refusalOf(withHeader(lines, unknown))).toMatch(/whose schema this one does not know/)
  const changed = { migrations: [{ id: '001-unique-ids', checksum: 'a'.repeat(64) }] }
  expect(await refusalOf(withHeader(lines, changed))).toMatch(/whose schema this one does not know/)
  expect(await refusalOf(gzipSync(lines.join('\n')))).toMatch(/is damaged/) // packed by another program
})

it('refuses a store that is not empty', async () => {
  await connection.forRequest().write((run) => run(queryOf("CREATE (:Precious {id: 'p'})"), {}))
  await expect(restore(testAddress(), good, quiet)).rejects.toThrow(/The store is not empty/)
  expect(await look(connection, 'MATCH (p:Precious) RETURN p.id AS id')).toEqual([{ id: 'p' }])
  expect(await look(connection, 'MATCH (p:Party) RETURN p.id AS id')).toEqual([])
  await (await emptyStore()).close()
})

it('leaves a mark when it breaks off: no start and no write on half a store, and a second restore finishes', async () => {
  const lost = lines.findIndex((line) => line.startsWith('{"node":"Organisation+Party/'))
  const { nodes, ...counts } = JSON.parse(String(lines.at(-1)))
  const halfway = lines.toSpliced(lost, 1).with(-1, JSON.stringify({ nodes: nodes - 1, ...counts }))
  await pack(join(folder.path, 'halfway'), withHeader(halfway, {}))
  await expect(restore(testAddress(), join(folder.path, 'halfway'), quiet)).rejects.toThrow(/an end of a relation/)
  expect((await look(connection, 'RETURN COUNT { (:Party) } AS n'))[0]?.n).toBeGreaterThan(0)

  await expect(refuseHalfStore(testAddress())).rejects.toThrow(/half a network.*npm run restore/s)
  const write = () => connection.forRequest().write((run) => run(queryOf("CREATE (:Late {id: 'l'})"), {}))
  await expect(write()).rejects.toBeInstanceOf(DatabaseUnavailable)
  await expect(backUp(testAddress(), join(folder.path, 'half'), quiet)).rejects.toBeInstanceOf(DatabaseUnavailable)

  await restore(testAddress(), good, quiet)
  await refuseHalfStore(testAddress())
  await backUp(testAddress(), join(folder.path, 'after'), quiet)
  expect((await linesIn(join(folder.path, 'after'))).slice(1, -1)).toEqual(lines.slice(1, -1))
  await write()
  expect((await readdir(folder.path)).filter((name) => name.includes('partial'))).toEqual([])
})

it('tells of a store that has no schema', async () => {
  const bare = connect(testAddress())
  await bare
    .forRequest()
    .write((run) => run(queryOf("MATCH (m:Migration) WHERE m.id ENDS WITH 'write-gate' DELETE m"), {}))
  await expect(backUp(testAddress(), join(folder.path, 'bare'), quiet)).rejects.toThrow(/older than this version/)
  await bare.close()
  await (await emptyStore()).close()
})
