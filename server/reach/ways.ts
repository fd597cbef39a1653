import type { Step, Ties } from './ties.ts'

/** The best way that was found to a party: what is wanting on it, its parties, and the product of its weights. */
export type Way = { nodes: readonly number[]; wanting: number; product: number }

/** What a step is wanting, nothing being best; undefined for one that may not be taken. */
export type Wanting = (step: Step) => number | undefined

/**
 * The best way from a party to everybody within so many steps: with the least wanting, then the fewest steps, then the
 * strongest, then by ids. A way that is best has a best beginning, so each step goes on from the best ones of the step before.
 */
export function waysWithin(ties: Ties, from: number, mostSteps: number, wanting: Wanting): Map<number, Way> {
  const { numbers } = ties.network.projection
  const best = new Map<number, Way>()
  if (!ties.network.has(from)) return best
  let last = new Map<number, Way>([[from, { nodes: [from], wanting: 0, product: 1 }]])
  best.set(from, { nodes: [from], wanting: 0, product: 1 })
  for (let steps = 1; steps <= mostSteps && last.size > 0; steps++) {
    const reached = new Map<number, Way>()
    for (const [node, way] of last) {
      for (const step of ties.of(node)) {
        const cost = wanting(step)
        if (cost === undefined) continue
        const shorter = best.get(step.to)
        if (shorter && shorter.wanting <= way.wanting + cost) continue
        const next = { nodes: [...way.nodes, step.to], wanting: way.wanting + cost, product: way.product * step.weight }
        const rival = reached.get(step.to)
        if (!rival || compareWays(numbers, next, rival) < 0) reached.set(step.to, next)
      }
    }
    for (const [node, way] of reached) best.set(node, way)
    last = reached
  }
  return best
}

type Numbers = { compare(a: number, b: number): number }

/** Negative where the first is the better one. */
export function compareWays(numbers: Numbers, a: Way, b: Way): number {
  return (
    a.wanting - b.wanting ||
    a.nodes.length - b.nodes.length ||
    b.product - a.product ||
    compareIds(numbers, a.nodes, b.nodes)
  )
}

function compareIds(numbers: Numbers, a: readonly number[], b: readonly number[]): number {
  for (const [i, node] of a.entries()) {
    const order = numbers.compare(node, b[i] ?? -1)
    if (order !== 0) return order
  }
  return 0
}
