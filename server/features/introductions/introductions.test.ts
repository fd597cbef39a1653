import type { FastifyInstance } from 'fastify'
import { written } from '../../../contract/audit-entries.ts'
import { introduction } from '../../../contract/introduction-records.ts'
import { introductions } from '../../../contract/introductions.ts'
import { personalData } from '../../../contract/personal-data.ts'
import type { Connection } from '../../neo4j/database.ts'
import { answerOf, problemIn } from '../../testing/answers.ts'
import { ask, testApp } from '../../testing/app.ts'
import { aRecordOf } from '../../testing/record-suite.ts'
import { smallTown, town, townDay, townId } from '../../testing/small-town.ts'
import { storeWith } from '../../testing/store.ts'

const { anna, carla, daan, bram, ella } = town
const least = { phenomenonId: 'fire', from: anna, to: carla, owner: bram, dueOn: '2024-09-01' }

describe('the record', () => {
  aRecordOf({
    path: '/v1/introductions',
    schema: introduction,
    kind: 'introduction',
    least: { body: least, stored: { ...least, status: 'planned' } },
    whole: {
      body: { ...least, introducer: daan, status: 'cancelled', note: 'Na de zomer' },
      stored: { ...least, introducer: daan, status: 'cancelled', note: 'Na de zomer' },
    },
    patch: { body: { dueOn: '2024-10-01' }, stored: { dueOn: '2024-10-01' } },
    broken: { body: { dueOn: 'soon', status: 'maybe' }, paths: ['body dueOn', 'body status'] },
    dangling: {
      body: { ...least, from: townId(99), owner: town.hall, phenomenonId: 'famine' },
      paths: ['body from', 'body owner', 'body phenomenonId'],
    },
  })
})

describe('what becomes of one', () => {
  let connection: Connection
  let app: FastifyInstance
  beforeAll(async () => {
    connection = await storeWith(smallTown)
    app = await testApp(connection)
  })
  afterAll(async () => {
    await app.close()
    await connection.close()
  })
  const make = async (more: object = {}) =>
    answerOf(await ask(app, 'POST', '/v1/introductions', { payload: { ...least, ...more } }), introduction, 201)
  const read = (id: string) => ask(app, 'GET', `/v1/introductions/${id}`)

  it('is done only with a tie, in one change set that is undone as one', async () => {
    const { id } = await make()
    const patch = { payload: { status: 'done' }, headers: { 'if-match': '"1"' } }
    expect(problemIn(await ask(app, 'PATCH', `/v1/introductions/${id}`, patch), 409).detail).toMatch(/trust relation/)
    const claim = { from: anna, to: carla, level: 3, confirmedOn: '2024-06-01' }
    const changes = [
      { do: 'change-introduction', id, version: 1, patch: { status: 'done' } },
      { do: 'create-trust-relation', record: claim },
    ]
    const done = answerOf(await ask(app, 'POST', '/v1/change-sets', { payload: { changes } }), written)
    expect(answerOf(await read(id), introduction)).toMatchObject({ status: 'done', version: 2 })
    expect((await ask(app, 'POST', `/v1/audit-entries/${done.auditEntryId}/_undo`)).statusCode).toBe(200)
    expect(answerOf(await read(id), introduction)).toMatchObject({ status: 'planned' })
  })

  it('keeps its parties from being removed alone, and goes with them', async () => {
    const { id } = await make({ from: ella, to: anna, introducer: daan })
    const gone = await ask(app, 'DELETE', `/v1/professionals/${ella}`, { headers: { 'if-match': '"1"' } })
    expect(problemIn(gone, 409).detail).toMatch(/1 introduction/)
    const withIt = '/v1/professionals/'.concat(daan, '?withRelations=true')
    expect((await ask(app, 'DELETE', withIt, { headers: { 'if-match': '"1"' } })).statusCode).toBe(204)
    expect(answerOf(await read(id), introduction)).not.toHaveProperty('introducer')
    const along = `/v1/professionals/${ella}?withRelations=true`
    expect((await ask(app, 'DELETE', along, { headers: { 'if-match': '"1"' } })).statusCode).toBe(204)
    expect((await read(id)).statusCode).toBe(404)
  })

  it('is erased with whoever it names, history included', async () => {
    const { id } = await make({ from: carla, to: anna })
    const other = await make({ from: bram, to: anna, introducer: carla })
    const data = answerOf(await ask(app, 'GET', `/v1/professionals/${carla}/personal-data`), personalData)
    expect(data.introductions.map((one) => one.id)).toEqual(expect.arrayContaining([id, other.id]))
    const path = `/v1/professionals/${carla}/_erase`
    const erased = await ask(app, 'POST', path, { payload: { name: 'Carla Dijk' } })
    expect(erased.statusCode).toBe(200)
    expect((await read(id)).statusCode).toBe(404)
    expect(answerOf(await read(other.id), introduction)).not.toHaveProperty('introducer')
    const entries = await ask(app, 'GET', '/v1/audit-entries?limit=200')
    expect(JSON.stringify(entries.json())).not.toContain('Carla')
  })

  it('is proposed through HTTP', async () => {
    const url = (phenomenon: string) => `/v1/networks/${phenomenon}/introductions?from=${town.hall}&asOf=${townDay}`
    const { proposals, isFewest } = answerOf(await ask(app, 'GET', url('fire')), introductions.strict())
    expect([proposals.map(({ kind, to }) => [kind, to]), isFewest]).toEqual([[['complete', bram]], true])
    problemIn(await ask(app, 'GET', url('famine')), 404)
  })
})
