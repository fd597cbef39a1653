import { join } from 'node:path'
import { z } from 'zod'
import { answerOf } from '../testing/answers.ts'
import { ask, testApp } from '../testing/app.ts'
import { headerIn, linesIn, pack, testFolder, withHeader } from '../testing/backup-file.ts'
import { look } from '../testing/look.ts'
import { smallTown } from '../testing/small-town.ts'
import { demoStore, emptyStore, queryOf, storeWith, testAddress } from '../testing/store.ts'
import { backUp } from './backup.ts'
import { restore } from './restore.ts'

const quiet = () => undefined
const patience = 120_000
let folder: Awaited<ReturnType<typeof testFolder>>
beforeAll(async () => {
  folder = await testFolder()
})
afterAll(() => folder.remove())
const inFolder = (name: string) => join(folder.path, name)

/** A backup, and what it says apart from when it was made. */
async function backUpTo(name: string) {
  const trailer = await backUp(testAddress(), inFolder(name), quiet)
  const lines = await linesIn(inFolder(name))
  const { createdAt, ...header } = headerIn(lines)
  return { trailer, createdAt, header, body: lines.slice(1, -1) }
}

async function exportsOf(connection: Awaited<ReturnType<typeof demoStore>>): Promise<string[]> {
  const app = await testApp(connection)
  const list = z.object({ items: z.array(z.object({ id: z.string() })) })
  const { items } = answerOf(await ask(app, 'GET', '/v1/phenomena'), list)
  const files: string[] = []
  for (const { id } of items) {
    for (const accept of ['application/json', 'text/csv', 'application/graphml+xml']) {
      const body = { payload: { phenomenon: id }, headers: { accept } }
      const answer = await ask(app, 'POST', '/v1/exports', body)
      expect(answer.statusCode).toBe(200)
      files.push(answer.body.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then'))
    }
  }
  await app.close()
  return files
}

it(
  'gives the demo store back: the same backup and the same exports, byte for byte',
  async () => {
    const full = await demoStore()
    const exported = await exportsOf(full)
    await full.close()
    const first = await backUpTo('first')
    const second = await backUpTo('second')
    expect(second).toEqual({ ...first, createdAt: second.createdAt, trailer: second.trailer })
    expect(second.trailer.content).toBe(first.trailer.content)

    const empty = await emptyStore()
    await restore(testAddress(), inFolder('first'), quiet)
    const again = await backUpTo('again')
    expect(again.body).toEqual(first.body)
    expect(again.header).toEqual(first.header)
    expect(again.trailer.content).toBe(first.trailer.content)
    const restored = await exportsOf(empty)
    // Exporting leaves an entry in the audit trail, and nothing else.
    expect(exported.length).toBeGreaterThan(9)
    expect(restored).toEqual(exported)
    await empty.close()
  },
  patience,
)

it('keeps every kind of value and of name, on labels and types that no version of the product knows', async () => {
  const connection = await emptyStore()
  const odd = `
    CREATE (a:Odd:\`With "quotes" \u{1f600}\` {id: 'a', whole: 1, float: 1.0, tiny: 1.5e-300, huge: 9007199254740993,
      least: -9223372036854775808, minusZero: -0.0, none: 0.0 / 0.0, without: 1.0 / 0.0, yes: true,
      words: ['x', 'y'], wholes: [1, 2], floats: [1.0, 2.5], truths: [true, false], empty: [],
      text: 'line\\nline "q" \\\\ \\u2028 {"node":', \`a key "q"\`: ''}),
      (b:Odd {key: 'no id'}), (c {note: 'no label'}), (d:Odd {id: 7})
    CREATE (a)-[:TWIN {n: 1}]->(b), (a)-[:TWIN {n: 1}]->(b), (a)-[:\`odd type\` {f: 2.0}]->(a), (c)-[:TO]->(d), (d)-[:TO]->(b)`
  await connection.forRequest().write((run) => run(queryOf(odd), {}))
  const before = await backUpTo('odd')
  expect(before.trailer).toMatchObject({ nodes: 4, relations: 5 })

  await (await emptyStore()).close()
  await restore(testAddress(), inFolder('odd'), quiet)
  expect((await backUpTo('odd again')).body).toEqual(before.body)
  const kinds = `MATCH (a:Odd {id: 'a'}) RETURN
    [a.whole, a.float, a.tiny, a.huge, a.least, a.minusZero, a.none, a.without, a.wholes, a.floats, a.empty] AS values,
    [x IN [a.whole, a.float, a.huge, a.minusZero, a.wholes, a.floats] | valueType(x)] AS types`
  const [row] = await look(
    connection,
    kinds.replace('a.huge,', 'toString(a.huge),').replace('a.least', 'toString(a.least)'),
  )
  expect(row?.values).toEqual([
    1,
    1,
    1.5e-300,
    '9007199254740993',
    '-9223372036854775808',
    -0,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    [1, 2],
    [1, 2.5],
    [],
  ])
  expect(row?.types).toEqual(
    ['INTEGER', 'FLOAT', 'INTEGER', 'FLOAT', 'LIST<INTEGER NOT NULL>', 'LIST<FLOAT NOT NULL>'].map(
      (t) => `${t} NOT NULL`,
    ),
  )
  await connection.close()
})

it('says which property it cannot keep, and writes no file', async () => {
  const connection = await emptyStore()
  await connection.forRequest().write((run) => run(queryOf("CREATE (:Odd {id: 'a', moment: datetime()})"), {}))
  await expect(backUp(testAddress(), inFolder('temporal'), quiet)).rejects.toThrow(/Property moment/)
  await expect(linesIn(inFolder('temporal'))).rejects.toThrow(/ENOENT/)
  await connection.close()
})

it('brings a backup of an earlier version up to date, also in a store that this version has started on', async () => {
  const connection = await storeWith(smallTown)
  const { body, header } = await backUpTo('new')
  const older = withHeader(await linesIn(inFolder('new')), { migrations: header.migrations.slice(0, -1) })
  await pack(inFolder('old'), older)

  await (await emptyStore()).close()
  const said: string[] = []
  await restore(testAddress(), inFolder('old'), (message) => said.push(message))
  expect(said).toContain(`Schema: ${header.migrations.at(-1)?.id}`)
  expect(await backUpTo('newer')).toMatchObject({ header, body })
  await connection.close()
})
