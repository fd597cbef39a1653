import { readSeed } from '../../seed/read.ts'
import { today } from '../graph-view/days.ts'
import type { Connection } from '../neo4j/database.ts'
import { auditOf, countAll, look } from '../testing/look.ts'
import { emptyStore } from '../testing/store.ts'
import { isEmpty, loadDataset } from './load.ts'

const asker = { name: 'test', requestId: 'test' }
const demo = readSeed('demo', today())
let connection: Connection
beforeAll(async () => {
  connection = await emptyStore()
})
afterAll(() => connection.close())

const db = () => connection.forRequest(60_000)
const mayLoad = async () => (await db().read(isEmpty, {}))[0]?.empty
const withoutAudit = async () => ({
  ...(await countAll(connection)),
  nodes: (await look(connection, 'RETURN COUNT { (n) WHERE NOT n:AuditEntry } AS n'))[0]?.n,
})

it('goes on where an earlier load stopped, and then stores nothing twice', async () => {
  expect(await mayLoad()).toBe(true)
  const stopped = loadDataset(db(), demo, asker, (done, total) => {
    if (done > total / 2) throw new Error('the machine stops')
  })
  await expect(stopped).rejects.toThrow('the machine stops')
  expect(await mayLoad()).toBe(true)

  const progress: number[] = []
  await loadDataset(db(), demo, asker, (done, total) => progress.push(done / total))
  expect(await mayLoad()).toBe(false)
  expect(progress).toEqual(progress.toSorted((a, b) => a - b))
  expect(progress.at(-1)).toBe(1)

  const loaded = await withoutAudit()
  await loadDataset(db(), demo, asker)
  expect(await withoutAudit()).toEqual(loaded)
})

it('stored all of it', async () => {
  const count = async (pattern: string) => (await look(connection, `RETURN COUNT { ${pattern} } AS n`))[0]?.n
  expect(await count('(:PartyType)')).toBe(demo.partyTypes.length)
  expect(await count('(:Phenomenon)')).toBe(demo.phenomena.length)
  expect(await count('()-[:EXPECTS]->()')).toBe(demo.expectedSeats.length)
  expect(await count('(:Organisation)')).toBe(demo.organisations.length)
  expect(await count('()-[:PART_OF]->()')).toBe(demo.organisations.filter((one) => one.partOf).length)
  expect(await count('(:Professional)')).toBe(demo.professionals.length)
  expect(await count('()-[:WORKS_FOR]->()')).toBe(demo.professionals.flatMap((one) => one.worksFor).length)
  const filled = [...demo.organisations, ...demo.professionals].flatMap((one) => one.partyTypes)
  expect(await count('()-[:FILLS]->()')).toBe(filled.length)
  expect(await count('(:Consultation)')).toBe(demo.consultations.length)
  expect(await count('()-[:DISCUSSES]->()')).toBe(demo.consultations.flatMap((one) => one.discusses).length)
  expect(await count('()-[:INVOLVED_IN]->()')).toBe(demo.involvements.length)
  expect(await count('()-[:TAKES_PART_IN]->()')).toBe(demo.participations.length)
  expect(await count('()-[:TRUSTS]->()')).toBe(demo.trustRelations.length)
})

it('left an audit entry for every batch', async () => {
  const loads = (await auditOf(connection)).filter(
    (entry) => entry.action === 'load' && entry.kind === 'trust-relation',
  )
  expect(loads.map((entry) => entry.subject)).toContain(`${demo.trustRelations.length} records`)
})
