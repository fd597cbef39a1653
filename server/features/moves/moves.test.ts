import type { FastifyInstance } from 'fastify'
import { written } from '../../../contract/audit-entries.ts'
import { dueConfirmation } from '../../../contract/confirmations.ts'
import { coverage } from '../../../contract/coverage.ts'
import { graphView } from '../../../contract/graph-view.ts'
import { pageOf } from '../../../contract/list.ts'
import { partyCard } from '../../../contract/parties.ts'
import { professional } from '../../../contract/professionals.ts'
import { today } from '../../graph-view/days.ts'
import type { Connection } from '../../neo4j/database.ts'
import { answerOf, faultPaths, problemIn } from '../../testing/answers.ts'
import { ask, testApp } from '../../testing/app.ts'
import { look } from '../../testing/look.ts'
import { smallTown, town, townClaims } from '../../testing/small-town.ts'
import { storeWith } from '../../testing/store.ts'

const on = '2024-09-01'
let connection: Connection
let app: FastifyInstance
beforeEach(async () => {
  connection = await storeWith(smallTown)
  app = await testApp(connection)
})
afterEach(async () => {
  await app.close()
  await connection.close()
})

const read = async (id: string) => answerOf(await ask(app, 'GET', `/v1/professionals/${id}`), professional)
const move = (id: string, body: object) => ask(app, 'POST', `/v1/professionals/${id}/_move`, { payload: body })
const due = async (party: string) => {
  const answer = await ask(app, 'GET', `/v1/due-confirmations?party=${party}&limit=200`)
  return answerOf(answer, pageOf(dueConfirmation)).items
}
/** Who filled which seat of a network on the days around a move, and who was in it. */
const ofDays = async () => {
  const found = []
  for (const asOf of ['2019-12-31', '2024-05-31', '2024-06-01', '2024-06-02', today()]) {
    found.push(answerOf(await ask(app, 'GET', `/v1/networks/fire/coverage?asOf=${asOf}`), coverage))
    found.push(await involved(asOf))
  }
  return found
}
const seatsInStore = () =>
  look(
    connection,
    'MATCH (p:Party)-[f:FILLS]->(t) RETURN p.id AS party, t.id AS seat, f.from AS from, f.until AS until ORDER BY party, seat',
  )
const undo = (entry: unknown) => ask(app, 'POST', `/v1/audit-entries/${entry}/_undo`)
const involved = async (asOf: string) => {
  const view = answerOf(await ask(app, 'GET', `/v1/networks/fire?asOf=${asOf}`), graphView)
  return view.nodes.map(({ id }) => id)
}

it('moves a professional; posts, involvement and consultation end, and every tie is to be rebuilt', async () => {
  const body = { version: 1, on, organisationId: town.club, function: 'Gastheer' }
  const done = answerOf(await move(town.anna, body), written)
  expect(await read(town.anna)).toMatchObject({
    version: 2,
    worksFor: [
      { organisationId: town.club, function: 'Gastheer', from: on },
      { organisationId: town.youth, function: 'Jeugdwerker', until: on },
    ],
  })
  expect(await involved('2024-08-31')).toContain(town.anna)
  expect(await involved(on)).not.toContain(town.anna)
  const handOver = await due(town.anna)
  expect(new Set(handOver.map(({ reason }) => reason))).toEqual(new Set(['to-rebuild']))
  expect(handOver.map(({ claim }) => claim.id).sort()).toEqual(
    [
      townClaims.annaBram,
      townClaims.bramAnna,
      townClaims.annaBramFire,
      townClaims.daanAnna,
      townClaims.annaForceLater,
    ].sort(),
  )
  answerOf(await ask(app, 'POST', `/v1/audit-entries/${done.auditEntryId}/_undo`), written)
  expect(await read(town.anna)).toEqual({
    ...(await read(town.anna)),
    worksFor: [{ organisationId: town.youth, function: 'Jeugdwerker' }],
  })
  expect(await involved(on)).toContain(town.anna)
  expect((await due(town.anna)).filter(({ reason }) => reason === 'to-rebuild')).toEqual([])
})

it('hands the seat and the involvement over to a successor, who keeps their own; undone, every day is as it was', async () => {
  const put = (path: string, payload: object) => ask(app, 'PUT', `/v1/${path}`, { payload })
  const ellaAtFire = `phenomena/fire/parties/${town.ella}`
  await put(`phenomena/fire/parties/${town.daan}`, { roles: ['signals'], until: '2024-06-30' })
  await put(ellaAtFire, { roles: ['trains'], keyRole: true, from: '2024-01-01', until: '2024-06-15' })
  await put(`consultations/${town.weegteam}/parties/${town.ella}`, { role: 'lid', from: '2024-02-01' })
  const before = await ofDays()
  const seats = [{ partyTypeId: 'mediator', to: town.ella }]
  const { auditEntryId } = answerOf(
    await move(town.daan, { version: 1, on: '2024-06-01', organisationId: town.club, seats, successor: town.ella }),
    written,
  )
  expect((await read(town.daan)).partyTypes).toEqual([])
  expect((await read(town.ella)).partyTypes).toEqual(['mediator'])
  expect(await involved('2024-06-01')).toEqual(expect.arrayContaining([town.ella]))
  expect(await involved('2024-06-01')).not.toContain(town.daan)
  const card = answerOf(await ask(app, 'GET', `/v1/parties/${town.ella}`), partyCard)
  expect(card.consultations).toMatchObject([{ name: 'Weegteam', role: 'lid', from: '2024-02-01' }])
  expect(card.involvements).toEqual([
    {
      phenomenonId: 'fire',
      roles: ['trains', 'signals'],
      keyRole: true,
      contributesTo: [],
      from: '2024-01-01',
      version: 2,
    },
  ])
  expect(await ofDays()).not.toEqual(before)
  answerOf(await undo(auditEntryId), written)
  expect(await ofDays()).toEqual(before)
})

it('lets a seat go along; what is removed comes back with the days of its seats', async () => {
  const alike = await seatsInStore()
  const along = [{ partyTypeId: 'mediator', to: town.daan }]
  answerOf(await move(town.daan, { version: 1, on, organisationId: town.club, seats: along }), written)
  expect((await read(town.daan)).partyTypes).toEqual(['mediator'])
  expect(await seatsInStore()).toEqual(alike)
  const handed = [{ partyTypeId: 'mediator', to: town.club }]
  answerOf(await move(town.daan, { version: 2, on: '2024-10-01', organisationId: town.hall, seats: handed }), written)
  const before = await seatsInStore()
  expect(before).toContainEqual({ party: town.daan, seat: 'mediator', from: null, until: '2024-10-01' })
  expect(before).toContainEqual({ party: town.club, seat: 'mediator', from: '2024-10-01', until: null })
  const gone = []
  for (const path of [`professionals/${town.daan}`, `organisations/${town.club}`]) {
    const answer = await ask(app, 'DELETE', `/v1/${path}?withRelations=true`, { headers: { 'if-match': '*' } })
    gone.unshift(answer.headers['audit-entry'])
  }
  expect(await seatsInStore()).toHaveLength(before.length - 2)
  for (const entry of gone) answerOf(await undo(entry), written)
  expect(await seatsInStore()).toEqual(before)
})

it('leaves a seat vacant, and a person who goes out of the network from that day', async () => {
  answerOf(await move(town.daan, { version: 1, on: '2024-06-01' }), written)
  expect(await read(town.daan)).toMatchObject({ until: '2024-06-01', partyTypes: [] })
  const view = answerOf(await ask(app, 'GET', '/v1/networks/fire?asOf=2024-06-02'), graphView)
  expect(view.nodes.map(({ id }) => id)).toContain('mediator')
  const before = answerOf(await ask(app, 'GET', '/v1/networks/fire?asOf=2024-05-31'), graphView)
  expect(before.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining([town.daan]))
  expect(before.nodes.map(({ id }) => id)).not.toContain('mediator')
  // Who keeps a post goes nowhere, and stays.
  answerOf(await move(town.carla, { version: 1, on: '2024-06-01', leaves: [town.force] }), written)
  expect(await read(town.carla)).not.toHaveProperty('until')
})

it('refuses an old version, an unknown employer and an unknown successor, and changes nothing', async () => {
  problemIn(await move(town.anna, { version: 4, on }), 412)
  const unknown = problemIn(await move(town.anna, { version: 1, on, organisationId: town.bram }), 400)
  expect(faultPaths(unknown)).toHaveLength(1)
  problemIn(await move(town.anna, { version: 1, on, seats: [{ partyTypeId: 'police', to: townClaims.annaBram }] }), 404)
  problemIn(await move(town.hall, { version: 1, on }), 404)
  expect((await read(town.anna)).version).toBe(1)
})
