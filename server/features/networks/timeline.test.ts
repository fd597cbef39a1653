import { limits } from '../../../contract/limits.ts'
import { type Timeline, timeline } from '../../../contract/timeline.ts'
import { today } from '../../graph-view/days.ts'
import { answerOf, problemIn } from '../../testing/answers.ts'
import { ask } from '../../testing/app.ts'
import { appOn } from '../../testing/app-on.ts'
import { smallTown } from '../../testing/small-town.ts'
import { timelineOf } from './timeline.ts'

const on = appOn(() => smallTown)

const read = async (phenomenon: string) =>
  answerOf(await ask(on.app, 'GET', `/v1/networks/${phenomenon}/timeline`), timeline.strict())
/** Parties, claims and ties at the end of some months. */
const countsIn = ({ months }: Timeline, ...wanted: string[]) =>
  months.filter(({ month }) => wanted.includes(month)).map((one) => [one.month, one.parties, one.claims, one.ties])

it('counts who was involved and what counted, at the end of each month until today', async () => {
  const fire = await read('fire')
  expect([fire.first, fire.today, fire.last]).toEqual(['2023-06-29', today(), today()])
  expect(fire.months[0]).toEqual({ month: '2023-06', day: '2023-06-30', parties: 5, claims: 2, ties: 1 })
  expect(fire.months.at(-1)).toEqual({ month: today().slice(0, 7), day: today(), parties: 5, claims: 4, ties: 3 })
  expect(countsIn(fire, '2023-12', '2024-01', '2024-02', '2024-03', '2024-06', '2024-07')).toEqual([
    ['2023-12', 5, 2, 1],
    // anna -> bram for fire takes the place of the general claim; bram -> hall and force -> anna come.
    ['2024-01', 5, 4, 3],
    ['2024-02', 5, 4, 3],
    ['2024-03', 5, 5, 4],
    // daan left and took daan -> anna along; force -> anna ended.
    ['2024-06', 4, 3, 2],
    // carla came, and anna -> force.
    ['2024-07', 5, 4, 3],
  ])
})

it('has every month once, in order, on its last day', async () => {
  const flood = await read('flood')
  const { months } = flood
  expect(countsIn(flood, '2024-01', '2024-02', '2024-03')).toEqual([
    ['2024-01', 3, 1, 1],
    ['2024-02', 3, 1, 1],
    ['2024-03', 3, 3, 3],
  ])
  expect(months.map(({ month }) => month)).toEqual([...new Set(months.map(({ month }) => month))].sort())
  expect(months.slice(0, 3).map(({ day }) => day)).toEqual(['2024-01-31', '2024-02-29', '2024-03-31'])
})

it('has one month where nothing dated holds', async () => {
  const calm = await read('calm')
  expect(calm.first).toBe(today())
  expect(calm.months).toEqual([{ month: today().slice(0, 7), day: today(), parties: 0, claims: 0, ties: 0 }])
})

it('says 404 for an unknown phenomenon', async () => {
  problemIn(await ask(on.app, 'GET', '/v1/networks/famine/timeline'), 404)
})

describe('on a day of our choice', () => {
  const now = '2026-11-23'
  const of = (
    involvements: [string, string, string | null][],
    claims: [string, string, string, string | null][] = [],
  ) => timelineOf({ involvements, claims }, now)

  it('counts a direction once while two claims of it hold, and a pair once', () => {
    const line = of(
      [
        ['a', '2026-01-01', null],
        ['b', '2026-02-10', '2026-10-01'],
      ],
      [
        ['a', 'b', '2026-01-15', '2026-06-01'],
        ['a', 'b', '2026-03-01', '2026-09-01'],
        ['b', 'a', '2026-04-01', null],
        ['a', 'c', '2026-01-01', null],
      ],
    )
    expect(line.months.map(({ month, parties, claims, ties }) => [month, parties, claims, ties])).toEqual([
      ['2026-01', 1, 0, 0],
      ['2026-02', 2, 1, 1],
      ['2026-03', 2, 1, 1],
      ['2026-04', 2, 2, 1],
      ['2026-05', 2, 2, 1],
      ['2026-06', 2, 2, 1],
      ['2026-07', 2, 2, 1],
      ['2026-08', 2, 2, 1],
      ['2026-09', 2, 1, 1],
      ['2026-10', 1, 0, 0],
      ['2026-11', 1, 0, 0],
    ])
  })

  it('goes on to a later day, also one in this month', () => {
    const soon = of([['a', '2026-10-05', '2026-11-30']])
    expect(soon.last).toBe('2026-11-30')
    expect(soon.months.map(({ day, parties }) => [day, parties])).toEqual([
      ['2026-10-31', 1],
      [now, 1],
      ['2026-12-31', 0],
    ])
    const later = of([['a', '2027-02-01', null]])
    expect(later.months.map(({ day, parties }) => [day, parties])).toEqual([
      [now, 0],
      ['2026-12-31', 0],
      ['2027-01-31', 0],
      ['2027-02-28', 1],
    ])
  })

  it('stays within its limits, today included', () => {
    const { months, first, last } = of([
      ['a', '1950-01-01', null],
      ['b', '2020-01-01', '9999-12-31'],
    ])
    expect([first, last]).toEqual(['1950-01-01', '9999-12-31'])
    expect(months).toHaveLength(limits.timeline.months)
    expect(months.filter(({ day }) => day > now)).toHaveLength(limits.timeline.ahead)
    expect(months.filter(({ day }) => day === now)).toEqual([
      { month: '2026-11', day: now, parties: 2, claims: 0, ties: 0 },
    ])
    expect(months[0]?.parties).toBe(1)
  })
})
