import { limits } from '../../../contract/limits.ts'
import { QueryTooExpensive } from '../../neo4j/errors.ts'
import { nodeOf, weightOf } from '../../projection/neighbourhoods.ts'
import type { Network } from '../../projection/network.ts'
import type { Goal, Tail } from './goal.ts'
import { Heap } from './heap.ts'
import type { Rest } from './rest.ts'
import { mostSteps, rankOf, scoreOf } from './score.ts'

/** The parties of a route, how it ends, and its value in parts of `whole`. */
export type FoundRoute = { nodes: number[]; tail: Tail; value: number }

/** The begin of a route, with the rank of the best route that may begin so; with a tail it is a whole one. */
type Begun = { nodes: number[]; product: number; steps: number; rank: number; tail?: Tail }

type Bounds = { bar: number; limit: number; rest: Rest }

/** At most `limit` routes above the bar, the best first: the next one is always the best that is left. */
export function enumerate(network: Network, source: number, goal: Goal, { bar, limit, rest }: Bounds): FoundRoute[] {
  const comesFirst = orderOf(network, goal)
  const queue = new Heap<Begun>((a, b) => a.rank > b.rank || (a.rank === b.rank && comesFirst(a, b)))
  queue.push({ nodes: [source], product: 1, steps: 0, rank: Number.MAX_SAFE_INTEGER })
  const found: FoundRoute[] = []
  for (let looked = 0; found.length < limit; looked++) {
    if (looked > limits.routes.looked) throw new QueryTooExpensive('Too many routes are equally strong.')
    const begun = queue.pop()
    if (!begun) break
    const { nodes, product, steps, tail } = begun
    if (tail) {
      found.push({ nodes, tail, value: scoreOf(product, steps) })
      continue
    }
    const here = nodes.at(-1) ?? -1
    for (const end of goal.tails.get(here) ?? []) {
      if (end.through !== undefined && nodes.includes(end.through)) continue
      const all = { product: product * end.product, steps: steps + end.steps }
      if (all.steps > mostSteps || scoreOf(all.product, all.steps) < bar) continue
      queue.push({ nodes, ...all, rank: rankOf(all.product, all.steps), tail: end })
    }
    if (goal.ends.has(here) || steps === mostSteps) continue
    for (const step of network.neighbourhoods.of(here)) {
      const node = nodeOf(step)
      if (nodes.includes(node)) continue
      const far = { product: product * weightOf(step), steps: steps + 1 }
      const left = rest(node, mostSteps - far.steps)
      if (!left) continue
      const all = { product: far.product * left.product, steps: far.steps + left.steps }
      if (scoreOf(all.product, all.steps) < bar) continue
      queue.push({ nodes: [...nodes, node], ...far, rank: rankOf(all.product, all.steps) })
    }
  }
  return found
}

/** The order of the ids along routes, as far as they go: what orders routes that are equally good. */
function orderOf({ projection: { numbers } }: Network, { id, ends }: Goal): (a: Begun, b: Begun) => boolean {
  const after = ({ nodes, tail }: Begun, place: number): string[] => {
    const ids = nodes.slice(place).map((node) => numbers.text(node))
    if (tail?.through !== undefined) ids.push(numbers.text(tail.through))
    return tail && !ends.has(nodes.at(-1) ?? -1) ? [...ids, id] : ids
  }
  return (a, b) => {
    const both = Math.min(a.nodes.length, b.nodes.length)
    for (let i = 0; i < both; i++) {
      const [one = -1, other = -1] = [a.nodes[i], b.nodes[i]]
      if (one !== other) return numbers.compare(one, other) < 0
    }
    return precedes(after(a, both), after(b, both))
  }
}

function precedes(a: readonly string[], b: readonly string[]): boolean {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const [one = '', other = ''] = [a[i], b[i]]
    if (one !== other) return one < other
  }
  return a.length < b.length
}
