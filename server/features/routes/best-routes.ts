import type { Network } from '../../projection/network.ts'
import { Ball } from './ball.ts'
import { enumerate, type FoundRoute } from './enumerate.ts'
import type { Goal } from './goal.ts'
import type { Label } from './labels.ts'
import { restWithin } from './rest.ts'
import { mostSteps, scoreOf, whole } from './score.ts'

/** By how much the bar is lowered when too few routes are above it. */
const lowering = 8

/**
 * The strongest loopless routes of at most six steps from a party to a goal, exactly ranked by strength, then steps, then
 * ids. Two searches grow towards each other (bidirectional Dijkstra with the number of steps as second criterion) until no
 * route above a bar can have escaped them; within what they found, an A* with the exact rest as its estimate names the
 * routes one after another, and the bar is lowered until there are enough. @throws {QueryTooExpensive}
 */
export function bestRoutes(network: Network, source: number, goal: Goal, limit: number): FoundRoute[] {
  if (!network.has(source)) return []
  const forward = new Ball(network, 'forward', [{ node: source, product: 1, steps: 0 }], goal.ends)
  const backward = new Ball(network, 'backward', startsOf(goal), new Set())
  const best = meet(forward, backward, goal)
  if (best === 0) return []
  for (let bar = best; ; ) {
    while (forward.radius * backward.radius >= bar * whole) grow(forward, backward)
    const rest = restWithin(network, forward, backward, bar)
    const found = enumerate(network, source, goal, { bar, limit, rest })
    if (found.length === limit || bar === 1) return found
    // Where one of both has come to its end there is nothing more to see, and the last bar is as cheap as the next.
    bar = forward.radius * backward.radius === 0 ? 1 : Math.max(1, Math.floor(bar / lowering))
  }
}

const startsOf = ({ tails }: Goal): Label[] =>
  [...tails].flatMap(([node, all]) => all.map(({ product, steps }) => ({ node, product, steps })))

/** Whichever reaches less far goes on. */
function grow(forward: Ball, backward: Ball): number | undefined {
  return (forward.radius >= backward.radius ? forward : backward).settle()
}

/** The value of the best route, zero where there is none. */
function meet(forward: Ball, backward: Ball, { tails }: Goal): number {
  let best = 0
  const join = (product: number, steps: number) => {
    if (steps <= mostSteps) best = Math.max(best, scoreOf(product, steps))
  }
  while (forward.radius * backward.radius > best * whole) {
    const isForward = forward.radius >= backward.radius
    const label = grow(forward, backward)
    if (label === undefined) continue
    const [here, there] = isForward ? [forward.labels, backward.labels] : [backward.labels, forward.labels]
    const [node = -1, product = 0, steps = 0] = [here.node[label], here.product[label], here.steps[label]]
    for (let other = there.latest(node); other >= 0; other = there.before[other] ?? -1) {
      join(product * (there.product[other] ?? 0), steps + (there.steps[other] ?? 0))
    }
    if (!isForward) continue
    for (const tail of tails.get(node) ?? []) join(product * tail.product, steps + tail.steps)
  }
  return best
}
