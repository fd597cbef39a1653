import type { Projection } from '../../projection/projection.ts'

/** One way to get to a party, or from there to the goal: the product of its weights, in twentieths, and its steps. */
export type Label = { node: number; product: number; steps: number }

/**
 * Where the labels of a party begin, in an array as long as there are parties, which the next search uses again: what an
 * earlier one wrote is below `first`, so that nothing has to be cleared.
 */
type Marks = { latest: Int32Array; next: number }

/** Who searches: each keeps labels of its own at the same time. */
export type Side = 'forward' | 'backward' | 'rest'

const marks = new WeakMap<Projection, Record<Side, Marks>>()
const noMarks = (): Marks => ({ latest: new Int32Array(0), next: 1 })
const mostMarks = 2 ** 31 - 1

/**
 * What a search has settled, by number, the strongest first: per party each label has fewer steps than those before it. Only
 * one search per side at a time.
 */
export class Labels {
  readonly node: number[] = []
  readonly product: number[] = []
  readonly steps: number[] = []
  /** The number of the label of the same party before it, -1 where it is the first. */
  readonly before: number[] = []
  readonly #marks: Marks
  readonly #first: number

  constructor(projection: Projection, side: Side) {
    const all = marks.get(projection) ?? { forward: noMarks(), backward: noMarks(), rest: noMarks() }
    marks.set(projection, all)
    const own = all[side]
    const { size } = projection.numbers
    if (own.latest.length < size || own.next > mostMarks / 2) {
      own.latest = new Int32Array(Math.ceil(size * 1.1))
      own.next = 1
    }
    this.#marks = own
    this.#first = own.next
  }

  /** The number of the last label of a party, the one with the fewest steps; -1 where it has none. */
  latest(node: number): number {
    const mark = this.#marks.latest[node] ?? 0
    return mark < this.#first ? -1 : mark - this.#first
  }

  /** Whether a party has been reached in no more steps than these. */
  beats(node: number, steps: number): boolean {
    const label = this.latest(node)
    return label >= 0 && (this.steps[label] ?? 0) <= steps
  }

  /** Adds a label, and tells its number. */
  add(node: number, product: number, steps: number): number {
    this.before.push(this.latest(node))
    this.node.push(node)
    this.product.push(product)
    this.steps.push(steps)
    this.#marks.latest[node] = this.#marks.next++
    return this.node.length - 1
  }

  /** The strongest label of a party of at most so many steps. */
  within(node: number, steps: number): Label | undefined {
    let found = -1
    for (
      let label = this.latest(node);
      label >= 0 && (this.steps[label] ?? 0) <= steps;
      label = this.before[label] ?? -1
    ) {
      found = label
    }
    return found < 0 ? undefined : { node, product: this.product[found] ?? 0, steps: this.steps[found] ?? 0 }
  }
}
