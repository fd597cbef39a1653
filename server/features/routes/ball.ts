import type { Network } from '../../projection/network.ts'
import { Heap } from './heap.ts'
import { mostSteps, scoreOf } from './score.ts'

/** One way to get to a party, or from there to the goal: the product of its weights, in twentieths, and its steps. */
export type Label = { node: number; product: number; steps: number; value: number }

/** A way, with its value in parts of `whole`. */
export const labelOf = (node: number, product: number, steps: number): Label => ({
  node,
  product,
  steps,
  value: scoreOf(product, steps),
})

const better = (a: Label, b: Label) => a.value > b.value || (a.value === b.value && a.steps < b.steps)

/** All that is within a strength of where it starts, the strongest first; per party the best way for each number of steps. */
export class Ball {
  /** Settled labels, the strongest first: each has fewer steps than those before it. */
  readonly labels = new Map<number, Label[]>()
  readonly #heap = new Heap<Label>(better)
  readonly #network: Network
  readonly #ends: ReadonlySet<number>

  /** Nothing leads on from `ends`. */
  constructor(network: Network, starts: readonly Label[], ends: ReadonlySet<number>) {
    this.#network = network
    this.#ends = ends
    for (const start of starts) this.#heap.push(start)
  }

  /** The value of the next one, zero when there is none. */
  get radius(): number {
    return this.#heap.top?.value ?? 0
  }

  /** What has been seen and not settled. */
  get waiting(): readonly Label[] {
    return this.#heap.items
  }

  /** Settles the next label and answers it, unless it is worse in every way than one that is settled. */
  settle(isOfUse: (label: Label) => boolean = () => true): Label | undefined {
    const label = this.#heap.pop()
    if (!label || !isOfUse(label)) return undefined
    const known = this.labels.get(label.node)
    if (known && (known.at(-1)?.steps ?? 0) <= label.steps) return undefined
    if (known) known.push(label)
    else this.labels.set(label.node, [label])
    this.#spread(label)
    return label
  }

  #spread({ node, product, steps }: Label): void {
    if (steps === mostSteps || this.#ends.has(node)) return
    const { nodes, weights } = this.#network.neighbours(node)
    for (let i = 0; i < nodes.length; i++) {
      const next = nodes[i] ?? -1
      const known = this.labels.get(next)
      if (known && (known.at(-1)?.steps ?? 0) <= steps + 1) continue
      this.#heap.push(labelOf(next, product * (weights[i] ?? 0), steps + 1))
    }
  }
}
