import { dataset } from '../../../contract/dataset.ts'
import { readiness } from '../../../contract/readiness.ts'
import { quarterEnds } from '../../graph-view/days.ts'
import { atOnce } from '../../projection/in-turns.ts'
import { answerOf, faultPaths, problemIn } from '../../testing/answers.ts'
import { ask } from '../../testing/app.ts'
import { appOn } from '../../testing/app-on.ts'
import { askedOfData } from '../../testing/asked-of-data.ts'
import { smallTown, town, townDay, townId } from '../../testing/small-town.ts'
import { readinessOf } from './readiness.ts'

const on = appOn(() => smallTown)

const { hall, bram, ella, daan, anna, carla } = town
const read = async (phenomenon: string, query: Record<string, string> = {}) =>
  answerOf(
    await ask(
      on.app,
      'GET',
      `/v1/networks/${phenomenon}/readiness?${new URLSearchParams({ asOf: townDay, ...query })}`,
    ),
    readiness.strict(),
  )
const statuses = (seats: readonly { partyTypeId: string; status: string }[]) =>
  Object.fromEntries(seats.map(({ partyTypeId, status }) => [partyTypeId, status]))

it('chooses who coordinates, and says of each needed seat what it is to them', async () => {
  const { from, reason, coordinators, seats, totals, necessities, parties, trend } = await read('fire')
  expect([from?.id, reason, coordinators.map(({ id }) => id)]).toEqual([hall, null, [hall]])
  expect(seats.map(({ partyTypeId }) => partyTypeId)).toEqual(['police', 'town-hall', 'mediator', 'school'])
  expect(statuses(seats)).toEqual({
    police: 'one-sided',
    'town-hall': 'reached',
    mediator: 'vacant',
    school: 'vacant',
  })
  expect(seats[0]?.steps).toMatchObject([
    { from: hall, to: bram, state: 'one-sided', trusting: bram, staleClaims: 0 },
    { from: bram, kind: 'works-for' },
    { to: 'police', kind: 'fills' },
  ])
  expect(seats[0]?.explanation).toBe(
    'One-sided: only Bram Çelik states trust in Gemeente Kleindorp. Mutual, it leads to the seat police (en).',
  )
  expect(totals).toMatchObject({ needed: 4, reached: 1, percentage: 25, byStatus: { vacant: 2, 'one-sided': 1 } })
  expect(necessities.map(({ necessity, needed, percentage }) => [necessity, needed, percentage])).toEqual([
    ['required', 2, 50],
    ['conditional', 1, 0],
    ['expected', 1, 0],
    ['per-phenomenon', 0, null],
  ])
  expect(parties.map(({ id }) => id)).toContain(bram)
  expect(trend.at(-1)).toEqual({ asOf: townDay, needed: 4, reached: 1 })
  expect(trend.map(({ asOf }) => asOf)).toEqual([...quarterEnds(townDay, 8), townDay])
})

it('asks from whom it is told to; from outside the network nothing is reached', async () => {
  const fromBram = await read('fire', { from: bram })
  expect(statuses(fromBram.seats)).toMatchObject({ police: 'reached', 'town-hall': 'organisation-only' })
  const outside = await read('fire', { from: ella })
  expect(outside).toMatchObject({ reason: 'not-in-network', from: { id: ella }, totals: { reached: 0 } })
  expect(outside.seats[0]).toMatchObject({ status: 'no-ties', steps: [] })
})

it('answers where nobody coordinates, nothing is expected, or nobody is there', async () => {
  const flood = await read('flood')
  expect([flood.from, flood.reason, flood.seats]).toEqual([null, 'no-coordinator', []])
  expect(flood.totals).toMatchObject({ needed: 0, reached: 0, percentage: null })
  const calm = await read('calm')
  expect([calm.reason, statuses(calm.seats), calm.totals.percentage]).toEqual([
    'no-coordinator',
    { police: 'vacant' },
    0,
  ])
})

it('refuses what it does not know', async () => {
  problemIn(await ask(on.app, 'GET', '/v1/networks/famine/readiness'), 404)
  problemIn(await ask(on.app, 'GET', `/v1/networks/fire/readiness?from=${townId(99)}`), 404)
  const wrong = problemIn(await ask(on.app, 'GET', '/v1/networks/fire/readiness?from=bram&asOf=soon'), 400)
  expect(faultPaths(wrong)).toEqual(['query asOf', 'query from'])
})

describe('a chain of people, from Anna by Bram, Carla and Daan to Ella, who is the school', () => {
  const chain = [anna, bram, carla, daan, ella]
  type Link = { back?: boolean; confirmedOn?: string }
  /** Everybody in the network of fire; each trusts the next, and is trusted unless a link says otherwise. */
  function statusWith(links: readonly Link[], changes: object = {}) {
    const fresh = '2024-05-01'
    const claims = links.flatMap(({ back = true, confirmedOn = fresh }, i) => {
      const [from, to] = [chain[i], chain[i + 1]]
      const there = { id: townId(200 + i), from, to, level: 3, confirmedOn }
      return back ? [there, { id: townId(300 + i), from: to, to: from, level: 3, confirmedOn: fresh }] : [there]
    })
    const last = chain[links.length]
    const data = dataset.parse({
      ...smallTown,
      trustRelations: claims,
      professionals: chain.map((id) => ({ id, name: id, partyTypes: id === last ? ['school'] : [] })),
      involvements: chain.map((partyId) => ({ phenomenonId: 'fire', partyId })),
      ...changes,
    })
    const { seats } = atOnce(readinessOf(askedOfData(data)('fire', townDay, anna), 'en'))
    const school = seats.find(({ partyTypeId }) => partyTypeId === 'school')
    return [school?.status, school?.steps.filter(({ kind }) => kind === 'trusts').length]
  }
  const stale = { confirmedOn: '2023-06-29' }

  it('counts two fresh mutual steps, and no more', () => {
    expect(statusWith([{}])).toEqual(['reached', 1])
    expect(statusWith([{}, {}])).toEqual(['reached', 2])
    expect(statusWith([{}, {}, {}])).toEqual(['too-far', 3])
    expect(statusWith([{}, {}, {}, {}])).toEqual(['too-far', 4])
  })

  it('tells what is stale, then what is one-sided', () => {
    expect(statusWith([{}, { confirmedOn: '2023-06-30' }])).toEqual(['reached', 2])
    expect(statusWith([{}, stale])).toEqual(['stale', 2])
    expect(statusWith([stale, stale])).toEqual(['stale', 2])
    expect(statusWith([stale, { back: false }])).toEqual(['one-sided', 2])
    expect(statusWith([{ back: false }])).toEqual(['one-sided', 1])
    expect(statusWith([{}, {}, { back: false }])).toEqual(['no-ties', 0])
  })

  it('needs somebody who can be called', () => {
    const club = { organisations: [{ id: town.club, name: 'School', level: 'local', partyTypes: ['school'] }] }
    const both = [anna, town.club].map((partyId) => ({ phenomenonId: 'fire', partyId }))
    const nobody = chain.map((id) => ({ id, name: id }))
    expect(
      statusWith([], { ...club, professionals: nobody, involvements: both, consultations: [], participations: [] }),
    ).toEqual(['organisation-only', 0])
  })
})
