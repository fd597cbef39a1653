import { networkComparison } from '../../../contract/network-comparisons.ts'
import { answerOf, faultPaths, problemIn } from '../../testing/answers.ts'
import { ask } from '../../testing/app.ts'
import { appOn } from '../../testing/app-on.ts'
import { smallTown, town, townDay } from '../../testing/small-town.ts'

const on = appOn(() => smallTown)

const { hall, force, club, bram } = town
const always = { conditionNl: null, conditionEn: null }
const read = async (phenomena: string) =>
  answerOf(
    await ask(on.app, 'GET', `/v1/network-comparisons?phenomena=${phenomena}&asOf=${townDay}`),
    networkComparison.strict(),
  )

it('holds two networks against each other: figures, who is in both, what differs, and who holds them together', async () => {
  const { phenomena, overlaps, parties, hidden, seats, keys, singlePoints, ...rest } = await read('fire,flood')
  expect(rest).toEqual({ asOf: townDay, revision: expect.any(Number), progress: 1 })
  expect(phenomena).toEqual([
    { id: 'fire', parties: 4, only: 2, ties: 2, pivots: 4, needed: 4, filled: 1, vacant: 2, singlePoints: 1 },
    { id: 'flood', parties: 3, only: 1, ties: 3, pivots: 3, needed: 0, filled: 0, vacant: 0, singlePoints: 0 },
  ])
  expect(overlaps).toEqual([{ phenomena: ['fire', 'flood'], parties: 2 }])
  const bramHere = [
    { degree: 2, rank: 1, share: 1 / 3, cut: { parts: 2, cutOff: 1 }, key: true },
    { degree: 2, rank: null, share: 0, cut: null, key: false },
  ]
  expect(parties.map(({ id, cells }) => [id, cells])).toEqual([
    [bram, bramHere],
    [
      hall,
      [
        { degree: 1, rank: null, share: 0, cut: null, key: false },
        { degree: 2, rank: null, share: 0, cut: null, key: false },
      ],
    ],
  ])
  expect(hidden).toBe(0)
  // What fire alone expects differs from what flood does not expect at all; what is switched off is not expected.
  expect(seats.map(({ partyTypeId, cells }) => [partyTypeId, cells.map((cell) => cell?.status ?? null)])).toEqual([
    ['mediator', ['vacant', null]],
    ['police', ['filled', null]],
    ['town-hall', ['organisation-only', null]],
    ['school', ['vacant', null]],
    ['choir', ['vacant', null]],
  ])
  const need = {
    necessity: 'conditional',
    conditionNl: 'bij een burenruzie',
    conditionEn: 'where neighbours are at odds',
    needed: true,
  }
  expect(seats[0]?.cells).toEqual([{ status: 'vacant', ...need }, null])
  expect(keys).toEqual([])
  expect(singlePoints.map(({ id, cells }) => [id, cells])).toEqual([[bram, bramHere]])
})

it('compares three, one of which has nobody, in the order in which they were asked for', async () => {
  const { phenomena, overlaps, parties, seats } = await read('calm,flood,fire')
  expect(phenomena.map(({ id, parties, needed, vacant }) => [id, parties, needed, vacant])).toEqual([
    ['calm', 0, 1, 1],
    ['flood', 3, 0, 0],
    ['fire', 4, 4, 2],
  ])
  expect(overlaps).toEqual([{ phenomena: ['flood', 'fire'], parties: 2 }])
  expect(parties.map(({ cells }) => cells[0])).toEqual([null, null])
  expect(seats.find(({ partyTypeId }) => partyTypeId === 'police')?.cells).toEqual([
    { status: 'vacant', necessity: 'per-phenomenon', ...always, needed: true },
    null,
    { status: 'filled', necessity: 'required', ...always, needed: true },
  ])
})

it('counts each party once: alone, or in exactly these', async () => {
  const { phenomena, overlaps } = await read('fire,flood')
  const everybody = new Set([...[hall, force, town.anna, bram], ...[hall, bram, club]]).size
  const counted = [...phenomena.map(({ only }) => only), ...overlaps.map(({ parties }) => parties)]
  expect(counted.reduce((sum, one) => sum + one, 0)).toBe(everybody)
})

it('refuses one, four, the same twice, and what it does not know', async () => {
  for (const wrong of ['fire', 'a,b,c,d', 'fire,fire', 'fire,Flood!'])
    expect(
      faultPaths(problemIn(await ask(on.app, 'GET', `/v1/network-comparisons?phenomena=${wrong}`), 400))[0],
    ).toMatch(/^query phenomena/)
  problemIn(await ask(on.app, 'GET', '/v1/network-comparisons?phenomena=fire,famine'), 404)
})
