import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { freshSince, today } from '../../graph-view/days.ts'
import type { Network } from '../../projection/network.ts'
import { stepsByDefinition } from '../../testing/brute-routes.ts'
import { itWithLazega, lazegaClaims } from '../../testing/lazega.ts'
import { peopleDay, peopleWithClaims } from '../../testing/people-with-claims.ts'
import { projectionOf } from '../../testing/projection-of.ts'
import { itWithPython, python } from '../../testing/python.ts'
import { townId } from '../../testing/small-town.ts'
import { demoData } from '../../testing/store.ts'
import { bestRoutes } from './best-routes.ts'
import { partyGoal, seatGoal } from './goal.ts'
import { whole } from './score.ts'

const answer = z.record(
  z.string(),
  z.object({
    claims: z.array(z.tuple([z.string(), z.string(), z.int(), z.boolean()])).nullable(),
    best: z.array(z.tuple([z.string(), z.string(), z.number()])),
    first: z.array(z.tuple([z.string(), z.string(), z.array(z.number()), z.boolean()])),
  }),
)

/** A network of the demo, with every party and every seat as a goal. */
function ofDemo(phenomenon: string) {
  const [data, asOf] = [demoData(), today()]
  const fresh = freshSince(asOf, 12)
  const { members, around, employersOf, everybody } = stepsByDefinition(data, phenomenon, asOf, fresh)
  const given = {
    members: [...members],
    goals: [...everybody.keys(), ...data.partyTypes.map(({ id }) => id)],
    steps: [...around].flatMap(([one, steps]) => steps.map(({ to, twentieths }) => [one, to, Number(twentieths) / 20])),
    works: [...employersOf].flatMap(([one, organisations]) => organisations.map((other) => [one, other])),
    fills: [...members].flatMap((id) => (everybody.get(id)?.partyTypes ?? []).map((seat) => [id, seat])),
  }
  return { given, network: projectionOf(data).network({ phenomenon, asOf, freshSince: fresh }) }
}

const program = readFileSync(new URL('./networkx.py', import.meta.url), 'utf8')
const title = (whose: string) =>
  `finds routes as strong as those of networkx in ${whose}: the best of every pair, the first five of some, within 1e-9`

const asked = (given: object) => answer.parse(python(program, JSON.stringify(given)))

itWithPython('networkx')(
  title('the demo'),
  () => {
    const demo = demoData().phenomena.map(({ id }) => ({ id, ...ofDemo(id) }))
    const theirs = asked(Object.fromEntries(demo.map(({ id, given }) => [id, given])))
    for (const { id, network } of demo) areAsStrong(id, theirs[id], network, (party) => party)
  },
  120_000,
)

itWithLazega('networkx')(
  title('the lawyers of Lazega'),
  () => {
    const claims = lazegaClaims()
    const members = [...new Set([...claims.map(([from]) => from), ...claims.map(([, to]) => to)])]
    areAsStrongByNumber('lazega', asked({ lazega: { claims, members, goals: members } }).lazega)
  },
  60_000,
)

itWithPython('networkx')(
  title('its own networks, directed and undirected'),
  () => {
    const own = Object.entries(asked({}))
    expect(own).toHaveLength(5)
    for (const [name, theirs] of own) areAsStrongByNumber(name, theirs)
  },
  60_000,
)

type Theirs = z.infer<typeof answer>[string] | undefined

/** Between numbered people with claims. */
function areAsStrongByNumber(name: string, theirs: Theirs) {
  const projection = projectionOf(peopleWithClaims(theirs?.claims ?? []))
  const moment = { asOf: peopleDay, freshSince: freshSince(peopleDay, 12) }
  areAsStrong(name, theirs, projection.network(moment), (number) => townId(Number(number)))
}

function areAsStrong(name: string, theirs: Theirs, network: Network, idOf: (party: string) => string) {
  if (!theirs) throw new Error(`networkx says nothing of ${name}`)
  const { best, first } = theirs
  const ours = (from: string, to: string, most: number) => strengths(network, idOf(from), idOf(to), most)
  const offBest = best.filter(([from, to, strength]) => !isSame([ours(from, to, 1)[0] ?? 0], [strength]))
  expect({ name, offBest }).toEqual({ name, offBest: [] })
  expect(best.filter(([, , strength]) => strength > 0).length).toBeGreaterThan(best.length / 10)
  const offFirst = first.flatMap(([from, to, strengths, isAll]) => {
    const found = ours(from, to, isAll ? 5 : strengths.length)
    return isSame(found, strengths) ? [] : [{ from, to, found, strengths }]
  })
  expect({ name, offFirst }).toEqual({ name, offFirst: [] })
  expect(first.filter(([, , strengths]) => strengths.length > 1).length).toBeGreaterThan(first.length / 10)
}

function strengths(network: Network, from: string, to: string, most: number): number[] {
  const { numbers } = network.projection
  const number = numbers.find(to)
  const goal = number === undefined ? seatGoal(network, to) : partyGoal(network, number)
  return bestRoutes(network, numbers.find(from) ?? -1, goal, most).map(({ value }) => value / whole)
}

const isSame = (ours: readonly number[], theirs: readonly number[]) =>
  ours.length === theirs.length && ours.every((strength, i) => Math.abs(strength - (theirs[i] ?? 0)) <= 1e-9)
