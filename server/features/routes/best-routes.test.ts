import { freshSince, today } from '../../graph-view/days.ts'
import { bruteRoutes, stepsByDefinition } from '../../testing/brute-routes.ts'
import { projectionOf } from '../../testing/projection-of.ts'
import { demoData } from '../../testing/store.ts'
import { bestRoutes } from './best-routes.ts'
import { partyGoal, seatGoal } from './goal.ts'
import { whole } from './score.ts'

const data = demoData()
const asOf = today()
const fresh = freshSince(asOf, 12)
const projection = projectionOf(data)
const most = 5

/** Everybody to every fortieth goal, party or seat: each answer against a walk over all paths. */
it.each(data.phenomena.map(({ id }) => id))(
  'is exact for everybody in the network of %s',
  (phenomenon) => {
    const byDefinition = stepsByDefinition(data, phenomenon, asOf, fresh)
    const network = projection.network({ phenomenon, asOf, freshSince: fresh })
    const { numbers } = projection
    const members = [...byDefinition.members]
    let compared = 0
    const goals = [...members, ...data.partyTypes.map(({ id }) => id)]
    const every = 40
    for (const to of goals.filter((_, place) => place % every === 0)) {
      const number = numbers.find(to)
      const goal = number === undefined ? seatGoal(network, to) : partyGoal(network, number)
      const walk = bruteRoutes(byDefinition, to)
      for (const from of members) {
        if (from === to) continue
        const found = bestRoutes(network, numbers.find(from) ?? -1, goal, most).map(({ nodes, tail, value }) => {
          const ids = nodes.map((node) => numbers.text(node))
          if (tail.through !== undefined) ids.push(numbers.text(tail.through))
          return { ids: tail.last ? [...ids, to] : ids, strength: value / whole }
        })
        const bar = found.length < most ? 0 : (found.at(-1)?.strength ?? 0)
        const expected = walk(from, bar).slice(0, most)
        if (JSON.stringify(found) !== JSON.stringify(expected))
          expect({ from, to, found }).toEqual({ from, to, found: expected })
        compared++
      }
    }
    expect(compared).toBeGreaterThan((members.length * (members.length - 1)) / every)
  },
  120_000,
)
