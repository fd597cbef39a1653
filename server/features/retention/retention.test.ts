import type { FastifyInstance } from 'fastify'
import { auditEntry } from '../../../contract/audit-entries.ts'
import { pageOf } from '../../../contract/list.ts'
import { trustRelation } from '../../../contract/trust-relations.ts'
import { endsOn, today } from '../../graph-view/days.ts'
import { type Connection, connect } from '../../neo4j/database.ts'
import { answerOf } from '../../testing/answers.ts'
import { ask, testApp } from '../../testing/app.ts'
import { auditOf, look } from '../../testing/look.ts'
import { smallTown, townClaims, townId } from '../../testing/small-town.ts'
import { patientConnection, queryOf, storeWith } from '../../testing/store.ts'
import { until } from '../../testing/until.ts'
import { endDueClaims } from './end-due.ts'

let connection: Connection
beforeEach(async () => {
  connection = await storeWith(smallTown)
})
afterEach(() => connection.close())

const windows = { freshnessMonths: 12, retentionMonths: 24 }
/** On the 30th the claim of the 29th of June 2023 is three years and a day old, that of the 30th is not. */
const day = '2026-06-30'
const ended = () =>
  look(connection, 'MATCH ()-[t:TRUSTS]->() WHERE t.until IS NOT NULL RETURN t.id AS id, t.until AS until ORDER BY id')
const endedBefore = { id: townClaims.forceAnnaEnded, until: '2024-06-30' }
const entriesOf = async () => (await auditOf(connection)).filter(({ action }) => action === 'retention')

it('ends what nobody confirmed for so long, and nothing else', async () => {
  expect(await endDueClaims(connection, windows, day)).toBe(1)
  expect(await ended()).toEqual([{ id: townClaims.bramAnna, until: day }, endedBefore])
  expect(endsOn('2023-06-29', 12, 24)).toBe(day)

  expect(await endDueClaims(connection, windows, day)).toBe(0)
  expect(await entriesOf()).toMatchObject([{ actor: 'retention', kind: 'trust-relation', subject: day }])
})

it('leaves in the audit trail what it ended, so that it can be undone', async () => {
  const app = await testApp(connection)
  await endDueClaims(connection, windows, day)
  const listed = await ask(app, 'GET', '/v1/audit-entries?action=retention')
  const { items } = answerOf(listed, pageOf(auditEntry))
  expect(items).toMatchObject([
    { actor: 'retention', revisions: [{ subject: townClaims.bramAnna, changed: ['until'], version: 2 }] },
  ])
  const undone = await ask(app, 'POST', `/v1/audit-entries/${items[0]?.id}/_undo`)
  expect(undone.statusCode).toBe(200)
  const found = answerOf(await ask(app, 'GET', `/v1/trust-relations/${townClaims.bramAnna}`), trustRelation)
  expect(found.until).toBeUndefined()
  await app.close()
})

it('is done once by several servers at the same moment', async () => {
  const others = [patientConnection(), patientConnection(), patientConnection()]
  const counts = await Promise.all(others.map((other) => endDueClaims(other, windows, '2030-01-01')))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(smallTown.trustRelations.length - 1)
  const versions = await look(
    connection,
    'MATCH ()-[t:TRUSTS]->() WHERE t.until = "2030-01-01" RETURN DISTINCT t.version AS version',
  )
  expect(versions).toEqual([{ version: 2 }])
  expect(await entriesOf()).toHaveLength(1)
  for (const other of others) await other.close()
})

it('goes on with the next batch where the first was done before', async () => {
  const first = { id: townId(99), operation: `retention ${day} 1`, fingerprint: 'retention', answer: '1000' }
  await connection.forRequest().write((run) => run(queryOf('CREATE (a:AuditEntry) SET a = $first'), { first }))
  expect(await endDueClaims(connection, windows, day)).toBe(1)
  expect(
    await look(connection, `MATCH (a:AuditEntry {operation: 'retention ${day} 2'}) RETURN a.records AS records`),
  ).toEqual([{ records: 1 }])
})

describe('a server that listens', () => {
  let app: FastifyInstance
  afterEach(() => app.close())

  it('does it once it listens, and not before', async () => {
    app = await testApp(connection, { freshnessMonths: 1, retentionMonths: 1 })
    await app.ready()
    expect(await entriesOf()).toEqual([])
    await app.listen({ host: '127.0.0.1', port: 0 })
    await until(async () => (await entriesOf()).length > 0)
    expect(await ended()).toContainEqual({ id: townClaims.annaBram, until: today() })
  })

  it('says in the log that it failed, and goes on', async () => {
    const log: string[] = []
    const away = connect({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'p' })
    app = await testApp(away, { logLevel: 'error', logStream: { write: (line) => void log.push(line) } })
    await app.listen({ host: '127.0.0.1', port: 0 })
    await until(async () => log.join('').includes('Retention did not finish'))
    expect((await app.inject('/health/live')).statusCode).toBe(200)
    await away.close()
  })
})
