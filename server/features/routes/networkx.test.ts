import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { dataset } from '../../../contract/dataset.ts'
import { freshSince, today } from '../../graph-view/days.ts'
import type { Network } from '../../projection/network.ts'
import { stepsByDefinition } from '../../testing/brute-routes.ts'
import { lazegaClaims } from '../../testing/lazega.ts'
import { projectionOf } from '../../testing/projection-of.ts'
import { itWithPython, python } from '../../testing/python.ts'
import { townId } from '../../testing/small-town.ts'
import { demoData } from '../../testing/store.ts'
import { bestRoutes } from './best-routes.ts'
import { partyGoal, seatGoal } from './goal.ts'
import { whole } from './score.ts'

const claim = z.tuple([z.string(), z.string(), z.int(), z.boolean()])
const answer = z.record(
  z.string(),
  z.object({
    claims: z.array(claim).nullable(),
    best: z.array(z.tuple([z.string(), z.string(), z.number()])),
    first: z.array(z.tuple([z.string(), z.string(), z.array(z.number()), z.boolean()])),
  }),
)
const day = '2026-01-15'

/** A network of claims between numbered people, those that are stale confirmed three years before. */
function networkOfClaims(claims: readonly z.infer<typeof claim>[]): Network {
  const people = new Set([...claims.map(([from]) => from), ...claims.map(([, to]) => to)])
  const data = dataset.parse({
    referenceDay: day,
    professionals: [...people].map((name) => ({ id: townId(Number(name)), name })),
    trustRelations: claims.map(([from, to, level, stale], i) => ({
      id: townId(1_000 + i),
      from: townId(Number(from)),
      to: townId(Number(to)),
      level,
      confirmedOn: stale ? '2023-01-15' : day,
    })),
  })
  return projectionOf(data).network({ asOf: day, freshSince: freshSince(day, 12) })
}

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

itWithPython('networkx')(
  'finds routes as strong as those of networkx, the best of every pair and the first five of some, within 1e-9',
  () => {
    const demo = new Map(demoData().phenomena.map(({ id }) => [id, ofDemo(id)]))
    const lazega = lazegaClaims()
    const lawyers = [...Array(lazega?.size ?? 0).keys()].map(String)
    const program = readFileSync(new URL('./networkx.py', import.meta.url), 'utf8')
    const given = {
      ...Object.fromEntries([...demo].map(([name, one]) => [name, one.given])),
      ...(lazega && {
        lazega: {
          claims: lazega.claims.map(([from, to, level]) => [String(from), String(to), level, false]),
          members: lawyers,
          goals: lawyers,
        },
      }),
    }
    const theirs = answer.parse(python(program, JSON.stringify(given)))
    expect(Object.keys(theirs)).toHaveLength(Object.keys(given).length + 5)
    for (const [name, expected] of Object.entries(theirs)) {
      const network = demo.get(name)?.network ?? networkOfClaims(expected.claims ?? [])
      const idOf = (id: string) => (demo.has(name) ? id : townId(Number(id)))
      const ours = (from: string, to: string, most: number) => strengths(network, idOf(from), idOf(to), most)
      const offBest = expected.best.filter(([from, to, strength]) => !isSame([ours(from, to, 1)[0] ?? 0], [strength]))
      expect({ name, offBest }).toEqual({ name, offBest: [] })
      expect(expected.best.filter(([, , strength]) => strength > 0).length).toBeGreaterThan(expected.best.length / 10)
      const offFirst = expected.first.flatMap(([from, to, strengths, isAll]) => {
        const found = ours(from, to, isAll ? 5 : strengths.length)
        return isSame(found, strengths) ? [] : [{ from, to, found, strengths }]
      })
      expect({ name, offFirst }).toEqual({ name, offFirst: [] })
    }
  },
  120_000,
)

function strengths(network: Network, from: string, to: string, most: number): number[] {
  const { numbers } = network.projection
  const number = numbers.find(to)
  const goal = number === undefined ? seatGoal(network, to) : partyGoal(network, number)
  return bestRoutes(network, numbers.find(from) ?? -1, goal, most).map(({ value }) => value / whole)
}

const isSame = (ours: readonly number[], theirs: readonly number[]) =>
  ours.length === theirs.length && ours.every((strength, i) => Math.abs(strength - (theirs[i] ?? 0)) <= 1e-9)
