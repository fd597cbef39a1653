import type { FastifyInstance } from 'fastify'
import { written } from '../../../contract/audit-entries.ts'
import { coverage } from '../../../contract/coverage.ts'
import { type PartyCard, partyCard } from '../../../contract/parties.ts'
import type { Connection } from '../../neo4j/database.ts'
import { answerOf, problemIn } from '../../testing/answers.ts'
import { ask, testApp } from '../../testing/app.ts'
import { look } from '../../testing/look.ts'
import { smallTown, town, townClaims, townDay } from '../../testing/small-town.ts'
import { storeWith } from '../../testing/store.ts'

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

const merge = (body: object) => ask(app, 'POST', '/v1/parties/_merge', { payload: body })
const card = async (id: string) => answerOf(await ask(app, 'GET', `/v1/parties/${id}?asOf=${townDay}`), partyCard)
const claimIds = ({ ties }: PartyCard) =>
  ties.flatMap(({ outgoing, incoming }) => [...outgoing, ...incoming].map(({ id }) => id)).sort()
/** All that an undo must bring back, versions aside. */
const everything = () =>
  look(
    connection,
    `MATCH (n:Party) RETURN n {.*, version: 0, _lock: null} AS record ORDER BY n.id
     UNION ALL
     MATCH (a:Party)-[r]->(b) RETURN r {.*, version: 0, _lock: null, a: a.id, b: b.id, type: type(r)} AS record
     ORDER BY record.type, record.a, record.b, record.id, record.key`,
  )

/** Who fills the mediator's seat of a network on a day. */
const mediators = async (asOf: string) => {
  const { seats } = answerOf(await ask(app, 'GET', `/v1/networks/fire/coverage?asOf=${asOf}`), coverage)
  return seats.find(({ partyTypeId }) => partyTypeId === 'mediator')?.professionals.map(({ id }) => id)
}

it('carries ties over and doubles nothing: of two claims that say the same the later one stays', async () => {
  expect(await mediators('2024-06-01')).toEqual([town.daan])
  const since = { payload: { from: '2023-01-01' }, headers: { 'if-match': '"1"' } }
  await ask(app, 'PATCH', `/v1/professionals/${town.daan}`, since)
  const { auditEntryId } = answerOf(
    await merge({ keep: town.anna, keepVersion: 1, absorb: town.daan, absorbVersion: 2 }),
    written,
  )
  problemIn(await ask(app, 'GET', `/v1/parties/${town.daan}`), 404)
  const kept = await card(town.anna)
  expect(claimIds(kept)).toEqual(
    [townClaims.annaBram, townClaims.bramAnna, townClaims.annaBramFire, townClaims.carlaDaan].sort(),
  )
  expect(kept.professional).toMatchObject({ name: 'Anna Bakker', partyTypes: ['mediator'], version: 2 })
  expect(kept.involvements.map(({ phenomenonId }) => phenomenonId)).toEqual(['fire'])
  expect(kept.involvements[0]).not.toHaveProperty('until')
  expect(kept.consultations).toMatchObject([{ name: 'Weegteam', role: 'voorzitter' }])
  // The one party was there before, and filled the seat then too.
  expect(kept.professional).not.toHaveProperty('from')
  expect(await mediators('2024-06-01')).toEqual([town.anna])
  answerOf(await ask(app, 'POST', `/v1/audit-entries/${auditEntryId}/_undo`), written)
  expect(await mediators('2024-06-01')).toEqual([town.daan])
})

it('moves staff, parts and ties of an organisation', async () => {
  answerOf(await merge({ keep: town.club, absorb: town.youth }), written)
  const kept = await card(town.club)
  expect(kept.staff.map(({ id }) => id)).toEqual([town.anna])
  expect(kept.partOf.map(({ id }) => id)).toEqual([town.hall])
  expect(kept.organisation).toMatchObject({ name: 'Café De Brug', partyTypes: ['youth-work'] })
})

it.each([
  ['two professionals', town.anna, town.daan],
  ['two who trust each other', town.bram, town.anna],
  ['a parent and its part', town.hall, town.youth],
  ['a part and its parent', town.youth, town.hall],
])('is undone without a trace: %s', async (_name, keep, absorb) => {
  const before = await everything()
  const { auditEntryId } = answerOf(await merge({ keep, absorb }), written)
  expect(await everything()).not.toEqual(before)
  answerOf(await ask(app, 'POST', `/v1/audit-entries/${auditEntryId}/_undo`), written)
  expect(await everything()).toEqual(before)
})

it('refuses unlike or unknown parties, old versions and itself, and changes nothing', async () => {
  const before = await everything()
  problemIn(await merge({ keep: town.anna, absorb: town.hall }), 409)
  problemIn(await merge({ keep: town.anna, absorb: townClaims.annaBram }), 404)
  problemIn(await merge({ keep: town.anna, absorb: town.anna }), 400)
  problemIn(await merge({ keep: town.anna, keepVersion: 2, absorb: town.daan }), 412)
  problemIn(await merge({ keep: town.anna, absorb: town.daan, absorbVersion: 7 }), 412)
  expect(await everything()).toEqual(before)
})
