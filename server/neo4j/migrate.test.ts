import { emptyStore, queryOf, testAddress } from '../testing/store.ts'
import type { Connection } from './database.ts'
import { ConstraintViolated } from './errors.ts'
import { MigrationError, migrate, readMigrations } from './migrate.ts'

let connection: Connection
beforeAll(async () => {
  connection = await emptyStore()
})
afterAll(() => connection.close())

const rowsOf = (cypher: string) => connection.forRequest().write((run) => run(queryOf(cypher), {}))

it('numbers the files from 001 on, without a gap', () => {
  const numbers = readMigrations().map((migration) => Number(migration.id.slice(0, 3)))
  expect(numbers).toEqual(numbers.map((_, i) => i + 1))
})

it('applies nothing to a store that has everything', async () => {
  expect(await migrate(testAddress())).toEqual([])
})

it('does the same again when its record of it is lost', async () => {
  const ids = readMigrations().map((migration) => migration.id)
  await rowsOf('MATCH (m:Migration) DELETE m')
  expect(await migrate(testAddress())).toEqual(ids)
  expect(await rowsOf('MATCH (m:Migration) RETURN m.id AS id ORDER BY id')).toEqual(ids.map((id) => ({ id })))
})

it('waits until every index answers', async () => {
  const indexes = await rowsOf('SHOW INDEXES YIELD name, state')
  expect(indexes.length).toBeGreaterThan(15)
  expect(indexes.filter((index) => index.state !== 'ONLINE')).toEqual([])
})

it.each(['Party', 'PartyType', 'Phenomenon', 'Consultation', 'AuditEntry', 'DatasetLoad', 'Migration'])(
  'lets no two nodes %s have one id',
  async (label) => {
    const twice = rowsOf(`CREATE (:${label} {id: 'twin'}) CREATE (:${label} {id: 'twin'})`)
    await expect(twice).rejects.toBeInstanceOf(ConstraintViolated)
  },
)

it.each([
  ['TRUSTS', 'id'],
  ['WORKS_FOR', 'id'],
  ['INVOLVED_IN', 'key'],
  ['TAKES_PART_IN', 'key'],
])('lets no two relations %s have one %s', async (type, key) => {
  const twice = rowsOf(
    `CREATE (a:Scrap)-[:${type} {${key}: 'twin'}]->(b:Scrap) CREATE (a)-[:${type} {${key}: 'twin'}]->(b)`,
  )
  await expect(twice).rejects.toBeInstanceOf(ConstraintViolated)
})

it('refuses a store on which a migration ran that was changed since', async () => {
  const changed = readMigrations().map((m, i) => (i === 1 ? { ...m, checksum: 'another' } : m))
  await expect(migrate(testAddress(), changed)).rejects.toThrow(MigrationError)
  await expect(migrate(testAddress(), changed)).rejects.toThrow('002-lookups was changed')
})

it('refuses a store of a newer version', async () => {
  const older = readMigrations().slice(0, -1)
  await expect(migrate(testAddress(), older)).rejects.toThrow('which this version does not know')
})

it('applies what is new, and only that', async () => {
  const fresh = { id: '999-test', checksum: 'x', statements: ['CREATE (:Scrap {made: true})'] }
  expect(await migrate(testAddress(), [...readMigrations(), fresh])).toEqual(['999-test'])
  expect(await rowsOf('MATCH (s:Scrap {made: true}) DETACH DELETE s RETURN count(*) AS made')).toEqual([{ made: 1 }])
  await rowsOf("MATCH (m:Migration {id: '999-test'}) DELETE m")
})
