import type { Network } from '../../projection/network.ts'
import { Ball, type Label, labelOf } from './ball.ts'
import { enumerate, type FoundRoute } from './enumerate.ts'
import type { Goal } from './goal.ts'
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
  const forward = new Ball(network, [labelOf(source, 1, 0)], goal.ends)
  const backward = new Ball(network, startsOf(goal), new Set())
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
  [...tails].flatMap(([node, all]) => all.map(({ product, steps }) => labelOf(node, product, steps)))

/** Whichever reaches less far goes on. */
function grow(forward: Ball, backward: Ball): Label | undefined {
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
    if (!label) continue
    const others = (isForward ? backward : forward).labels.get(label.node) ?? []
    for (const other of others) join(label.product * other.product, label.steps + other.steps)
    if (!isForward) continue
    for (const tail of tails.get(label.node) ?? []) join(label.product * tail.product, label.steps + tail.steps)
  }
  return best
}

/** The best rest of a route from a party in at most so many steps; undefined where none of any route above the bar is left. */
export type Rest = (node: number, steps: number) => Label | undefined

/** Goes on with the search from the goal, but only through what the other one found, and only as far as the bar. */
function restWithin(network: Network, forward: Ball, backward: Ball, bar: number): Rest {
  const within = new Ball(network, backward.waiting, new Set())
  const isOfUse = ({ node, product, steps }: Label) => {
    const settled = backward.labels.get(node)
    if (settled && (settled.at(-1)?.steps ?? 0) <= steps) return false
    return (forward.labels.get(node) ?? []).some(
      (other) => steps + other.steps <= mostSteps && scoreOf(product * other.product, steps + other.steps) >= bar,
    )
  }
  while (within.radius > 0) within.settle(isOfUse)
  return (node, steps) => {
    for (const labels of [backward.labels.get(node), within.labels.get(node)]) {
      const fitting = labels?.find((label) => label.steps <= steps)
      if (fitting) return fitting
    }
    return undefined
  }
}
