import type { FastifyInstance } from 'fastify'
import { written } from '../../../contract/audit-entries.ts'
import { dueConfirmation } from '../../../contract/confirmations.ts'
import { graphView } from '../../../contract/graph-view.ts'
import { pageOf } from '../../../contract/list.ts'
import { partyCard } from '../../../contract/parties.ts'
import { professional } from '../../../contract/professionals.ts'
import type { Connection } from '../../neo4j/database.ts'
import { answerOf, faultPaths, problemIn } from '../../testing/answers.ts'
import { ask, testApp } from '../../testing/app.ts'
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

it('hands the seat and the involvement over to a successor', async () => {
  const seats = [{ partyTypeId: 'mediator', to: town.ella }]
  answerOf(
    await move(town.daan, { version: 1, on: '2024-06-01', organisationId: town.club, seats, successor: town.ella }),
    written,
  )
  expect((await read(town.daan)).partyTypes).toEqual([])
  expect((await read(town.ella)).partyTypes).toEqual(['mediator'])
  expect(await involved('2024-06-01')).toEqual(expect.arrayContaining([town.ella]))
  expect(await involved('2024-06-01')).not.toContain(town.daan)
  const card = answerOf(await ask(app, 'GET', `/v1/parties/${town.ella}`), partyCard)
  expect(card.consultations.map(({ name }) => name)).toEqual(['Weegteam'])
})

it('leaves a seat vacant, and a person who goes out of the network from that day', async () => {
  answerOf(await move(town.daan, { version: 1, on: '2024-06-01' }), written)
  expect(await read(town.daan)).toMatchObject({ until: '2024-06-01', partyTypes: [] })
  const view = answerOf(await ask(app, 'GET', '/v1/networks/fire?asOf=2024-06-02'), graphView)
  expect(view.nodes.map(({ id }) => id)).toContain('mediator')
  const before = answerOf(await ask(app, 'GET', '/v1/networks/fire?asOf=2024-05-31'), graphView)
  expect(before.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining([town.daan]))
  expect(before.nodes.map(({ id }) => id)).not.toContain('mediator')
})

it('refuses an old version, an unknown employer and an unknown successor, and changes nothing', async () => {
  problemIn(await move(town.anna, { version: 4, on }), 412)
  const unknown = problemIn(await move(town.anna, { version: 1, on, organisationId: town.bram }), 400)
  expect(faultPaths(unknown)).toHaveLength(1)
  problemIn(await move(town.anna, { version: 1, on, seats: [{ partyTypeId: 'police', to: townClaims.annaBram }] }), 404)
  problemIn(await move(town.hall, { version: 1, on }), 404)
  expect((await read(town.anna)).version).toBe(1)
})
