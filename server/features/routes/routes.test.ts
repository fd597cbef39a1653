import { routesAnswer } from '../../../contract/routes.ts'
import { freshSince } from '../../graph-view/days.ts'
import { answerOf } from '../../testing/answers.ts'
import { ask } from '../../testing/app.ts'
import { appOn } from '../../testing/app-on.ts'
import { bruteRoutes, stepsByDefinition } from '../../testing/brute-routes.ts'
import { smallTown, town, townDay } from '../../testing/small-town.ts'

const on = appOn(() => smallTown)

const find = async (query: Record<string, string>) =>
  answerOf(await ask(on.app, 'GET', `/v1/routes?${new URLSearchParams(query)}`), routesAnswer.strict())
const idsOf = ({ steps }: { steps: { from: string; to: string }[] }) => [
  steps[0]?.from ?? '',
  ...steps.map((step) => step.to),
]

it('names every route there is, for everybody to everybody, every organisation and every seat', async () => {
  const ids = [...smallTown.organisations, ...smallTown.professionals].map(({ id }) => id)
  const goals = [...ids, ...smallTown.partyTypes.map(({ id }) => id)]
  for (const phenomenon of [undefined, 'fire', 'flood', 'calm']) {
    const network = stepsByDefinition(smallTown, phenomenon, townDay, freshSince(townDay, 12))
    for (const from of ids) {
      for (const to of goals.filter((id) => id !== from)) {
        const { routes } = await find({ from, to, asOf: townDay, limit: '20', ...(phenomenon && { phenomenon }) })
        const found = routes.map((route) => ({ ids: idsOf(route), strength: route.strength }))
        expect({ from, to, phenomenon, found }).toEqual({
          from,
          to,
          phenomenon,
          found: bruteRoutes(network, to)(from).slice(0, 20),
        })
      }
    }
  }
}, 120_000)

it('says in one sentence what each step rests on', async () => {
  const { routes, parties } = await find({ from: town.anna, to: 'police', phenomenon: 'fire', asOf: townDay })
  expect(routes.map(({ strength, explanation }) => [strength, explanation])).toEqual([
    [
      0.36,
      'Anna Bakker and Bram Çelik both take part in Weegteam, Bram Çelik works for Politie Kleindorp, and Politie Kleindorp fills the seat police (en).',
    ],
  ])
  expect(parties.map(({ label }) => label)).toEqual(['Politie Kleindorp', 'Anna Bakker', 'Bram Çelik'])
})

it('says what is missing, and offers another phenomenon', async () => {
  const nobody = await find({ from: town.anna, to: 'school', phenomenon: 'fire', asOf: townDay })
  expect(nobody).toMatchObject({ routes: [], missing: { reason: 'nobody-fills-it' } })
  const outside = await find({ from: town.hall, to: town.club, phenomenon: 'fire', asOf: townDay })
  expect(outside).toMatchObject({ routes: [], missing: { reason: 'not-in-network' } })
  expect(outside.alternatives.map(({ phenomenon }) => phenomenon)).toEqual(['flood'])
})

it('offers the best route through each other phenomenon, the strongest first', async () => {
  const asked = { from: town.bram, to: town.hall, phenomenon: 'calm', asOf: townDay }
  const { routes, alternatives, parties } = await find(asked)
  expect(routes).toEqual([])
  expect(alternatives.map(({ phenomenon, route }) => [phenomenon, idsOf(route), route.strength])).toEqual([
    ['fire', [town.bram, town.hall], 0.3],
    ['flood', [town.bram, town.club, town.hall], 0.2],
  ])
  expect(alternatives.map(({ route }) => route.explanation)).toEqual([
    'Bram Çelik trusts Gemeente Kleindorp (level 3, one-sided).',
    'Café De Brug trusts Bram Çelik (level 5, one-sided) and Gemeente Kleindorp trusts Café De Brug (level 4, one-sided).',
  ])
  expect(parties.map(({ id }) => id)).toEqual([town.hall, town.club, town.bram])
})

it('does not know what is not there', async () => {
  const statuses = async (query: string) => (await ask(on.app, 'GET', `/v1/routes?${query}`)).statusCode
  expect(await statuses(`from=${town.anna}&to=${town.weegteam}`)).toBe(404)
  expect(await statuses(`from=${town.anna}&to=${town.bram}&phenomenon=famine`)).toBe(404)
  expect(await statuses(`from=${town.anna}&to=no-seat`)).toBe(404)
  expect(await statuses(`from=${town.anna}&to=${town.anna}`)).toBe(400)
  expect(await statuses(`from=${town.anna}`)).toBe(400)
})
