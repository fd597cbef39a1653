import { freshSince, today } from '../../graph-view/days.ts'
import { stepsByDefinition } from '../../testing/brute-routes.ts'
import { routesTo } from '../../testing/first-routes.ts'
import { projectionOf } from '../../testing/projection-of.ts'
import { demoData } from '../../testing/store.ts'
import { bestRoutes } from './best-routes.ts'
import { partyGoal, seatGoal } from './goal.ts'
import { whole } from './score.ts'

const data = demoData()
const asOf = today()
const fresh = freshSince(asOf, 12)
const projection = projectionOf(data)
const { numbers } = projection
const most = 5

/** Everybody to everybody, to every organisation and to every seat: the first five routes, with who is on them. */
it.each(data.phenomena.map(({ id }) => id))(
  'names the first routes of every pair in the network of %s',
  (phenomenon) => {
    const steps = stepsByDefinition(data, phenomenon, asOf, fresh)
    const network = projection.network({ phenomenon, asOf, freshSince: fresh })
    const members = [...steps.members]
    const goals = [...data.organisations, ...data.professionals, ...data.partyTypes].map(({ id }) => id)
    let [compared, joined] = [0, 0]
    for (const to of goals) {
      const number = numbers.find(to)
      const goal = number === undefined ? seatGoal(network, to) : partyGoal(network, number)
      const expectedFrom = routesTo(steps, to)
      for (const from of members) {
        if (from === to) continue
        const found = bestRoutes(network, numbers.find(from) ?? -1, goal, most).map(({ nodes, tail, value }) => {
          const ids = nodes.map((node) => numbers.text(node))
          if (tail.through !== undefined) ids.push(numbers.text(tail.through))
          return { ids: tail.last ? [...ids, to] : ids, strength: value / whole }
        })
        // All that rank as the last one found are walked, so that a better one that was missed comes up.
        const last = found[most - 1]
        const strength = Math.round((last?.strength ?? 0) * whole)
        const expected = expectedFrom(from, { strength, steps: (last?.ids.length ?? 0) - 1 }).slice(0, most)
        if (JSON.stringify(found) !== JSON.stringify(expected))
          expect({ from, to, found }).toEqual({ from, to, found: expected })
        compared++
        if (found.length > 0) joined++
      }
    }
    expect(compared).toBe(members.length * goals.length - members.length)
    expect(joined).toBeGreaterThan(members.length * (members.length - 1) * 0.5)
  },
  120_000,
)
