import type { Network } from '../../projection/network.ts'
import { Heap } from './heap.ts'
import { mostSteps, rankOf, scoreOf } from './score.ts'

/** One way to get to a party, or from there to the goal: the product of its weights, in twentieths, and its steps. */
export type Label = { node: number; product: number; steps: number }

const better = (a: Label, b: Label) => rankOf(a.product, a.steps) > rankOf(b.product, b.steps)

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
    const { top } = this.#heap
    return top ? scoreOf(top.product, top.steps) : 0
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
      this.#heap.push({ node: next, product: product * (weights[i] ?? 0), steps: steps + 1 })
    }
  }
}
