import { connectingNetwork } from '../../../contract/connecting-networks.ts'
import type { RouteStep } from '../../../contract/routes.ts'
import { freshSince, today } from '../../graph-view/days.ts'
import { answerOf, faultPaths, problemIn } from '../../testing/answers.ts'
import { ask } from '../../testing/app.ts'
import { appOn } from '../../testing/app-on.ts'
import { stepsByDefinition } from '../../testing/brute-routes.ts'
import { strongestTree } from '../../testing/brute-tree.ts'
import { projectionOf } from '../../testing/projection-of.ts'
import { smallTown, town, townDay } from '../../testing/small-town.ts'
import { demoData } from '../../testing/store.ts'
import { connect } from './connect.ts'

const on = appOn(() => smallTown)
const post = (payload: object) => ask(on.app, 'POST', '/v1/connecting-networks', { payload })
const join = async (parties: string[], more: object = {}) =>
  answerOf(await post({ parties, asOf: townDay, ...more }), connectingNetwork.strict())
const { hall, force, club, anna, bram, carla, ella } = town

it('joins by the strongest steps, one party more with each', async () => {
  const { steps, strength, groups, absent, bound, explanation } = await join([anna, hall, bram], { phenomenon: 'fire' })
  expect(steps.map(({ from, to, state, strength }) => ({ from, to, state, strength }))).toEqual([
    { from: anna, to: bram, state: 'contact', strength: 0.4 },
    { from: bram, to: hall, state: 'one-sided', strength: 0.3 },
  ])
  expect(strength).toBeCloseTo(0.12, 12)
  expect({ groups, absent }).toEqual({ groups: [[anna, hall, bram]], absent: [] })
  expect(bound).toBeCloseTo(4 / 3, 12)
  expect(explanation).toBe('They are joined among themselves in 2 steps.')
})

it('reaches an organisation through whoever works for it, and says who cannot be joined', async () => {
  const found = await join([anna, force, club], { phenomenon: 'fire' })
  expect(found.steps.map(({ from, to, kind }) => [from, to, kind])).toEqual([
    [anna, bram, 'consultation'],
    [bram, force, 'works-for'],
  ])
  expect(found).toMatchObject({ strength: null, groups: [[anna, force]], absent: [club] })
  expect(found.explanation).toBe('Cannot be joined with the others: Café De Brug.')
})

it('goes not through whom it should not', async () => {
  const through = await join([ella, anna, carla])
  expect(through.groups).toHaveLength(1)
  const ways = through.steps.flatMap(({ from, to }) => [from, to])
  expect(ways).toContain(town.daan)
  const without = await join([ella, anna, carla], { exclude: [town.daan] })
  expect(without.steps.flatMap(({ from, to }) => [from, to])).not.toContain(town.daan)
})

it('refuses what it cannot mean', async () => {
  expect(faultPaths(problemIn(await post({ parties: [anna, anna, bram] }), 400))).toEqual(['body parties'])
  expect(faultPaths(problemIn(await post({ parties: [anna, hall, bram], exclude: [bram] }), 400))).toEqual([
    'body exclude',
  ])
  expect(faultPaths(problemIn(await post({ parties: [anna, bram] }), 400))).toEqual(['body parties'])
  problemIn(await post({ parties: [anna, hall, bram], phenomenon: 'snow' }), 404)
})

const data = demoData()
const asOf = today()
const projection = projectionOf(data)
const ends = (steps: readonly RouteStep[]) => new Set(steps.flatMap(({ from, to }) => [from, to]))

it.each(data.phenomena.map(({ id }) => id))(
  'keeps its bound in the network of %s, also not through some, and mostly does better',
  (phenomenon) => {
    const network = stepsByDefinition(data, phenomenon, asOf, freshSince(asOf, 12))
    const members = [...network.members]
    let [compared, best, around] = [0, 0, 0]
    for (let round = 0; round < 24; round++) {
      const size = 3 + (round % 3)
      const parties = [
        ...new Set(Array.from({ length: size }, (_, i) => members[(round * 7 + i * 13) % members.length] ?? '')),
      ]
      const free = isBounded(parties, [])
      // Not through those who join them: there must be another way, or none.
      const exclude = [...ends(free.steps)].filter((id) => !parties.includes(id))
      if (round % 2 === 0 && exclude.length > 0) {
        const other = isBounded(parties, exclude)
        expect([...ends(other.steps)].filter((id) => exclude.includes(id))).toEqual([])
        around++
      }
    }
    expect(compared).toBeGreaterThan(12)
    expect(around).toBeGreaterThan(5)
    expect(best).toBeGreaterThan(compared / 2)

    function isBounded(parties: string[], exclude: string[]) {
      const found = connect(projection, { parties, phenomenon, asOf, exclude, freshnessMonths: 12, locale: 'nl' })
      const allowed = new Set(members.filter((id) => !exclude.includes(id)))
      const strongest = strongestTree({ ...network, members: allowed }, parties)
      if (strongest === undefined) {
        expect(found.strength).toBeNull()
        return found
      }
      const joined = ends(found.steps)
      expect(parties.every((id) => joined.has(id))).toBe(true)
      expect(found.steps).toHaveLength(joined.size - 1)
      expect(found.strength).toBeLessThanOrEqual(strongest * (1 + 1e-9))
      expect(found.strength).toBeGreaterThanOrEqual(strongest ** found.bound * (1 - 1e-6))
      compared++
      if ((found.strength ?? 0) > strongest * (1 - 1e-9)) best++
      return found
    }
  },
)

it('decides between equals by their ids, in whatever order the graph was read', () => {
  const members = data.professionals.map(({ id }) => id)
  const readOtherwise = [1, 2, 3].map((turn) => {
    const turned = <Row>(rows: readonly Row[]) => [...rows.slice(turn * 40), ...rows.slice(0, turn * 40)].reverse()
    return projectionOf({
      ...data,
      organisations: turned(data.organisations),
      professionals: turned(data.professionals),
      trustRelations: turned(data.trustRelations),
    })
  })
  for (let round = 0; round < 60; round++) {
    const parties = [0, 1, 2, 3].map((place) => members[(round * 7 + place * 41) % members.length] ?? '')
    const asked = { parties, asOf, exclude: [], freshnessMonths: 12, locale: 'nl' as const }
    const found = connect(projection, asked)
    for (const other of readOtherwise) expect(connect(other, asked)).toEqual(found)
  }
})
