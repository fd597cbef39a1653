import type { FastifyInstance } from 'fastify'
import { departure } from '../../../contract/departures.ts'
import type { Connection } from '../../neo4j/database.ts'
import { answerOf, faultPaths, problemIn } from '../../testing/answers.ts'
import { ask, testApp } from '../../testing/app.ts'
import { smallTown, town, townDay, townId } from '../../testing/small-town.ts'
import { storeWith } from '../../testing/store.ts'

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

const { hall, force, club, anna, bram, daan } = town
const read = async (phenomenon: string, party: string, rest = '', language = 'nl') =>
  answerOf(
    await ask(app, 'GET', `/v1/networks/${phenomenon}/departures/${party}?asOf=${townDay}${rest}`, {
      headers: { 'accept-language': language },
    }),
    departure.strict(),
  )

// fire: anna -stale- bram -fresh- hall, and force. Hall coordinates; Bram alone is the person in the seat of the police.
const coordinator = { id: hall, kind: 'organisation', label: 'Gemeente Kleindorp', layer: 'directly-involved' }
it('tells what falls apart, which seats change, and who is nearest to take over', async () => {
  expect(await read('fire', bram)).toEqual({
    phenomenon: 'fire',
    asOf: townDay,
    revision: expect.any(Number),
    party: {
      id: bram,
      kind: 'professional',
      label: 'Bram Çelik',
      function: 'Wijkagent',
      organisationName: 'Politie Kleindorp',
      layer: 'directly-involved',
    },
    involved: true,
    degree: 2,
    summary: 'Zonder Bram Çelik heeft 1 plek geen persoon meer en raakt 1 partij los van de rest.',
    seats: [
      {
        partyTypeId: 'police',
        nameNl: 'police (nl)',
        nameEn: 'police (en)',
        layer: 'directly-involved',
        necessity: 'required',
        conditionNl: null,
        conditionEn: null,
        needed: true,
        before: 'filled',
        after: 'organisation-only',
      },
    ],
    coordinator: { ...coordinator, involved: true },
    coordinators: [coordinator],
    unreachable: [],
    cutOff: 1,
    parts: [{ size: 1, hidden: 0, parties: [expect.objectContaining({ id: anna })] }],
    hidden: 0,
    successors: [],
  })
  expect((await read('fire', bram, '', 'en')).summary).toBe(
    'Without Bram Çelik 1 seat has no person any more and 1 party is cut off from the rest.',
  )
})

it('does not look for routes from who leaves, and says where nobody coordinates', async () => {
  const answer = await read('fire', hall)
  expect([answer.coordinator, answer.coordinators]).toEqual([null, []])
  expect(answer.seats.map(({ partyTypeId, after }) => [partyTypeId, after])).toEqual([['town-hall', 'vacant']])
  expect((await read('flood', club)).coordinator).toBeNull()
  const { coordinator: from, coordinators } = await read('fire', bram, `&from=${anna}`)
  expect([from, coordinators]).toMatchObject([{ id: anna, involved: true }, [{ id: hall }]])
  expect((await read('fire', bram, `&from=${daan}`)).coordinator).toMatchObject({ id: daan, involved: false })
})

it('changes nothing where the party is not in the network, or holds nothing together', async () => {
  const nothing = { seats: [], unreachable: [], parts: [], cutOff: 0, hidden: 0 }
  expect(await read('fire', daan)).toMatchObject({ ...nothing, involved: false, degree: 0, successors: [] })
  expect(await read('flood', club, '', 'en')).toMatchObject({
    ...nothing,
    degree: 2,
    summary:
      'Without Café De Brug every seat stays as it was and the network stays whole. Nearest to this place is Gemeente Kleindorp.',
    successors: [{ id: hall, shared: 1, sameSeat: false, sameOrganisation: false }],
  })
  expect(await read('calm', force)).toMatchObject({ ...nothing, involved: false })
})

it('refuses what it does not know', async () => {
  problemIn(await ask(app, 'GET', `/v1/networks/famine/departures/${bram}`), 404)
  problemIn(await ask(app, 'GET', `/v1/networks/fire/departures/${townId(99)}`), 404)
  problemIn(await ask(app, 'GET', `/v1/networks/fire/departures/${bram}?from=${townId(99)}`), 404)
  const wrong = problemIn(await ask(app, 'GET', `/v1/networks/fire/departures/bram?from=hall`), 400)
  expect(faultPaths(wrong)).toEqual(['path partyId', 'query from'])
  const leaver = problemIn(await ask(app, 'GET', `/v1/networks/fire/departures/${bram}?from=${bram}`), 400)
  expect(faultPaths(leaver)).toEqual(['query from'])
})
