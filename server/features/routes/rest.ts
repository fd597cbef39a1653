import type { Network } from '../../projection/network.ts'
import { type Ball, spread } from './ball.ts'
import { type Label, Labels } from './labels.ts'
import { RankQueue } from './rank-queue.ts'
import { mostSteps, rankOf, scoreOf } from './score.ts'

/** The best rest of a route from a party in at most so many steps; undefined where none of any route above the bar is left. */
export type Rest = (node: number, steps: number) => Label | undefined

/** Goes on with the search from the goal, but only through what the other one found, and only as far as the bar. */
export function restWithin(network: Network, forward: Ball, backward: Ball, bar: number): Rest {
  const labels = new Labels(network.projection, 'rest')
  const queue = new RankQueue()
  const waiting: Label[] = []
  const offer = (node: number, product: number, steps: number) => {
    // Most are nowhere near where the routes come from: that is looked at first.
    if (!isOfUse(forward.labels, node, product, steps, bar)) return
    if (backward.labels.beats(node, steps) || labels.beats(node, steps)) return
    queue.push(rankOf(product, steps), waiting.length)
    waiting.push({ node, product, steps })
  }
  backward.eachWaiting(bar, offer)
  while (queue.top !== undefined) {
    const next = waiting[queue.top]
    queue.drop()
    if (!next || labels.beats(next.node, next.steps)) continue
    const label = labels.add(next.node, next.product, next.steps)
    if (next.steps < mostSteps) spread(network, network.neighbourhoods.placeOf(next.node), labels, label, bar, offer)
  }
  return (node, steps) => backward.labels.within(node, steps) ?? labels.within(node, steps)
}

/** Whether a way from a party to the goal makes a route above the bar together with a way to that party. */
function isOfUse(forward: Labels, node: number, product: number, steps: number, bar: number): boolean {
  for (let label = forward.latest(node); label >= 0; label = forward.before[label] ?? -1) {
    const all = steps + (forward.steps[label] ?? 0)
    if (all <= mostSteps && scoreOf(product * (forward.product[label] ?? 0), all) >= bar) return true
  }
  return false
}
