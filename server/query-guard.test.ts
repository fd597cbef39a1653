import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import './app.ts'
import './backup/backup.ts'
import './backup/restore.ts'
import './dataset/load.ts'
import type { Connection } from './neo4j/database.ts'
import { explain } from './neo4j/explain.ts'
import { definedQueries, type Query } from './neo4j/query.ts'
import { sampleOf } from './neo4j/sample.ts'
import { emptyStore, testAddress } from './testing/store.ts'

const folder = join(import.meta.dirname, '..', 'cypher')
const queries = [...definedQueries.values()].map((query) => [query.name, query] as const)

let connection: Connection
beforeAll(async () => {
  connection = await emptyStore()
})
afterAll(() => connection.close())

const withoutComments = ({ cypher }: Query) => cypher.replace(/^\s*\/\/.*$/gm, '')
const keysOf = (shape: z.ZodObject) => Object.keys(shape.shape).sort()

it('finds the queries of the product', () => {
  expect(queries.length).toBeGreaterThan(40)
})

it('binds every file, and every file once', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher') && !/^schema[\\/]\d{3}-/.test(file))
    .map((file) => file.replaceAll('\\', '/').replace(/\.cypher$/, ''))
  expect([...definedQueries.keys()].sort()).toEqual(files.sort())
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  )
  const bindings = sources.flatMap((file) =>
    [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/defineQuery\('([^']+)'/g)].map(
      ([, name]) => name,
    ),
  )
  expect(bindings.sort()).toEqual(files.sort())
})

describe.each(queries)('%s', (_name, query) => {
  it('uses the parameters of its schema', () => {
    const used = [...withoutComments(query).matchAll(/\$(\w+)/g)].map(([, name]) => name)
    expect([...new Set(used)].sort()).toEqual(keysOf(query.params))
  })

  it('opens with what it answers, and a sample that its schema accepts', () => {
    expect(query.cypher).toMatch(/^\/\/ [A-Z]/)
    const sample = sampleOf(query)
    expect(Object.keys(sample).sort()).toEqual(keysOf(query.params))
    query.params.parse(sample)
  })

  it('is short and says its order', () => {
    expect(query.cypher.split('\n').length).toBeLessThan(60)
    if (/^\/\/ Unsorted: \w/m.test(query.cypher)) return // says why it has none
    expect(withoutComments(query)).toMatch(/ORDER BY [^\n]+(\nLIMIT \$limit)?\s*$/)
  })

  it('is accepted by the server, with columns as its row schema and a mode as it says', async () => {
    const plan = await explain(testAddress(), query.cypher, sampleOf(query))
    expect([...plan.columns].sort()).toEqual(keysOf(query.row))
    expect(plan.warnings).toEqual([])
    expect(plan.writes).toBe(query.mode === 'write')
  })

  it('names every column itself', () => {
    for (const column of keysOf(query.row)) expect(withoutComments(query)).toMatch(new RegExp(`\\bAS ${column}\\b`))
  })

  it('runs on an empty store and answers rows of its shape', async () => {
    const db = connection.forRequest()
    if (query.mode === 'read') await db.read(query, sampleOf(query))
    else
      await rolledBack(() =>
        db.write(async (run) => {
          await run(query, sampleOf(query))
          throw new Enough()
        }),
      )
  })
})

class Enough extends Error {}

async function rolledBack(work: () => Promise<never>): Promise<void> {
  await expect(work()).rejects.toBeInstanceOf(Enough)
}
