import { z } from 'zod'
import { pageOf } from '../../../contract/list.ts'
import { type TrustRelation, trustRelation } from '../../../contract/trust-relations.ts'
import { answerOf, faultPaths, problemIn } from '../../testing/answers.ts'
import { ask } from '../../testing/app.ts'
import { appOn } from '../../testing/app-on.ts'
import { auditOf, countAll } from '../../testing/look.ts'
import { smallTown, town, townId } from '../../testing/small-town.ts'

const path = '/v1/trust-relations'
const record = z.strictObject(trustRelation.shape)
/** Nobody in the town says anything of these two together. */
const { youth: from, club: to } = town
const claim = { from, to, level: 3, confirmedOn: '2024-05-01' }

const on = appOn(() => smallTown)

const post = (body: object) => ask(on.app, 'POST', path, { payload: body })
const stored = async (body: object): Promise<TrustRelation> => answerOf(await post(body), record, 201)

it('stores the least, from the day on which it was confirmed', async () => {
  const created = await post(claim)
  const answer = answerOf(created, record, 201)
  expect(answer).toEqual({ ...claim, id: answer.id, version: 1, phenomena: [], since: '2024-05-01' })
  expect(created.headers.location).toBe(`${path}/${answer.id}`)
  expect(answerOf(await ask(on.app, 'GET', `${path}/${answer.id}`), record)).toEqual(answer)
  expect(await auditOf(on.connection, answer.id)).toMatchObject([{ action: 'create', kind: 'trust-relation' }])
})

it('stores everything', async () => {
  const whole = {
    ...claim,
    to: town.ella,
    level: 5,
    basis: 'gezamenlijk weegteam',
    statedBy: town.carla,
    note: 'Belt altijd terug',
    knowsTasks: true,
    knowsPowers: false,
    phenomena: ['flood', 'fire', 'flood'],
    since: '2020-01-01',
    until: '2024-06-01',
  }
  const answer = await stored(whole)
  expect(answer).toEqual({ ...whole, id: answer.id, version: 1, phenomena: ['flood', 'fire'] })
  const { items } = answerOf(await ask(on.app, 'GET', `${path}?limit=200`), pageOf(record))
  expect(items).toContainEqual(answer)
})

it('reads an id in capitals as the same id', async () => {
  const { id } = await stored({ ...claim, from: town.daan.toUpperCase(), phenomena: ['flood'] })
  expect(answerOf(await ask(on.app, 'GET', `${path}/${id.toUpperCase()}`), record)).toMatchObject({
    id,
    from: town.daan,
  })
})

it.each([
  ['itself', { to: from }, ['body to']],
  [
    'itself in capitals',
    { from: 'ABCDEF00-0000-4000-8000-000000000000', to: 'abcdef00-0000-4000-8000-000000000000' },
    ['body to'],
  ],
  ['a stranger', { to: townId(99) }, ['body to']],
  [
    'strangers',
    { from: townId(98), to: townId(99), statedBy: townId(97), phenomena: ['fire', 'famine'] },
    ['body from', 'body phenomena.1', 'body statedBy', 'body to'],
  ],
  ['a statement by an organisation', { statedBy: town.hall }, ['body statedBy']],
  ['level 0', { level: 0 }, ['body level']],
  ['level 6', { level: 6 }, ['body level']],
  ['level 2.5', { level: 2.5 }, ['body level']],
  ['an end before the start', { since: '2024-02-01', until: '2024-01-31' }, ['body until']],
  ['an end before the confirmation', { until: '2024-04-30' }, ['body until']],
  ['a confirmation in the future', { confirmedOn: '9999-01-01' }, ['body confirmedOn']],
  ['a day that does not exist', { confirmedOn: '2026-02-30' }, ['body confirmedOn']],
])('refuses %s, and stores nothing', async (_name, change, paths) => {
  const before = await countAll(on.connection)
  expect(faultPaths(problemIn(await post({ ...claim, ...change }), 400))).toEqual(paths)
  expect(await countAll(on.connection)).toEqual(before)
})

it('accepts an end on the day of the start', async () => {
  await stored({ ...claim, from: town.ella, until: '2024-05-01' })
})

describe('one current claim per direction and subject', () => {
  const pair = { from: town.ella, to: town.daan, level: 2, confirmedOn: '2024-05-01' }
  beforeAll(async () => {
    await stored(pair)
    await stored({ ...pair, phenomena: ['fire', 'flood'] })
  })

  it.each([
    ['for everything', {}],
    ['for the same phenomenon', { phenomena: ['flood'] }],
    ['for the same phenomenon among others', { phenomena: ['calm', 'fire'] }],
    ['that ends tomorrow or later', { until: '9999-01-01' }],
  ])('refuses a second one %s', async (_name, change) => {
    const before = await countAll(on.connection)
    problemIn(await post({ ...pair, ...change }), 409)
    expect(await countAll(on.connection)).toEqual(before)
  })

  it.each([
    ['one for another phenomenon', { phenomena: ['calm'] }],
    ['one that has ended', { until: '2024-05-02' }],
    ['one in the opposite direction', { from: pair.to, to: pair.from }],
  ])('accepts %s', async (_name, change) => {
    await stored({ ...pair, ...change })
  })
})

it('takes exactly one of twenty identical claims that come at once', async () => {
  const entries = (await auditOf(on.connection)).length
  const race = { from: town.club, to: town.ella, level: 4, confirmedOn: '2024-05-01' }
  const statuses = (await Promise.all(Array.from({ length: 20 }, () => post(race)))).map((answer) => answer.statusCode)
  expect(statuses.toSorted()).toEqual([201, ...Array.from({ length: 19 }, () => 409)])
  const { items } = answerOf(await ask(on.app, 'GET', `${path}?limit=200`), pageOf(record))
  expect(items.filter((item) => item.from === race.from && item.to === race.to)).toHaveLength(1)
  expect(await auditOf(on.connection)).toHaveLength(entries + 1)
})

it('takes claims of many pairs at once, back and forth, without a deadlock', async () => {
  const ring = [town.hall, town.force, town.carla, town.ella, town.anna, town.club]
  const claims = ring.flatMap((one) => ring.filter((other) => other !== one).map((other) => [one, other] as const))
  const answers = await Promise.all(
    claims.map(([one, other]) => post({ ...claim, from: one, to: other, phenomena: ['calm'] })),
  )
  expect(answers.map((answer) => answer.statusCode)).toEqual(claims.map(() => 201))
})
