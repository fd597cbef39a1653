import type { FastifyInstance } from 'fastify'
import { dueConfirmation } from '../../../contract/confirmations.ts'
import { pageOf } from '../../../contract/list.ts'
import { today } from '../../graph-view/days.ts'
import type { Connection } from '../../neo4j/database.ts'
import { answerOf, problemIn } from '../../testing/answers.ts'
import { ask, testApp } from '../../testing/app.ts'
import { smallTown, town, townClaims } from '../../testing/small-town.ts'
import { storeWith } from '../../testing/store.ts'

let connection: Connection
let app: FastifyInstance
beforeAll(async () => {
  connection = await storeWith(smallTown)
  app = await testApp(connection, { freshnessMonths: 12, retentionMonths: 240 })
})
afterAll(async () => {
  await app.close()
  await connection.close()
})

const page = async (query = '') =>
  answerOf(await ask(app, 'GET', `/v1/due-confirmations?${query}`), pageOf(dueConfirmation))
const ids = async (query: string) => (await page(query)).items.map(({ claim }) => claim.id)
const change = (id: string, version: number, body: object) =>
  ask(app, 'PATCH', `/v1/trust-relations/${id}`, { payload: body, headers: { 'if-match': `"${version}"` } })

/** All of the town's claims are old by now; the ended one is not due. */
const oldestFirst = [
  townClaims.bramAnna,
  townClaims.annaBram,
  townClaims.annaBramFire,
  townClaims.bramHall,
  townClaims.bramHallFlood,
  townClaims.hallClub,
  townClaims.clubBramFlood,
  townClaims.carlaDaan,
  townClaims.daanAnna,
  townClaims.ellaCarla,
  townClaims.annaForceLater,
]

it('lists current claims, the oldest first, with who is meant and when they end', async () => {
  const { items } = await page()
  expect(items.map(({ claim }) => claim.id)).toEqual(oldestFirst)
  expect(items[0]).toMatchObject({
    reason: 'stale',
    from: { label: 'Bram Çelik', function: 'Wijkagent', organisationName: 'Politie Kleindorp' },
    to: { label: 'Anna Bakker' },
    endsOn: '2044-06-30',
  })
})

it('pages through them once', async () => {
  const found: string[] = []
  let cursor: string | undefined
  do {
    const { items, next } = await page(`limit=4${cursor ? `&cursor=${cursor}` : ''}`)
    found.push(...items.map(({ claim }) => claim.id))
    cursor = next
  } while (cursor)
  expect(found).toEqual(oldestFirst)
})

it('narrows down to a party, and to what counts in a network of today', async () => {
  expect(await ids(`party=${town.club}`)).toEqual([townClaims.hallClub, townClaims.clubBramFlood])
  expect(await ids('phenomenon=flood')).toEqual([
    townClaims.bramHall,
    townClaims.bramHallFlood,
    townClaims.hallClub,
    townClaims.clubBramFlood,
  ])
  expect(await ids('phenomenon=calm')).toEqual([])
})

it('puts what is to be rebuilt first, and lets go of what is confirmed', async () => {
  answerOf(
    await change(townClaims.ellaCarla, 1, { toRebuild: true, confirmedOn: today() }),
    dueConfirmation.shape.claim,
  )
  answerOf(await change(townClaims.bramAnna, 1, { confirmedOn: today() }), dueConfirmation.shape.claim)
  const { items } = await page()
  expect(items[0]).toMatchObject({ reason: 'to-rebuild', claim: { id: townClaims.ellaCarla } })
  expect(items.map(({ claim }) => claim.id)).not.toContain(townClaims.bramAnna)
  answerOf(await change(townClaims.ellaCarla, 2, { toRebuild: null }), dueConfirmation.shape.claim)
  expect(await ids('')).toEqual(oldestFirst.filter((id) => id !== townClaims.bramAnna && id !== townClaims.ellaCarla))
})

it('refuses a broken cursor', async () => {
  problemIn(await ask(app, 'GET', '/v1/due-confirmations?cursor=x'), 400)
})
