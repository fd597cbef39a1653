import { nodeOf, weightOf } from '../../projection/neighbourhoods.ts'
import type { Network } from '../../projection/network.ts'
import { type Label, Labels, type Side } from './labels.ts'
import { RankQueue } from './rank-queue.ts'
import { mostSteps, rankOf, scoreOf, valueOfRank } from './score.ts'

/** The place of a step that is none. */
const nowhere = 0

/**
 * All that is within a strength of where it starts, the strongest first; per party the best way for each number of steps.
 * Neighbours stand by their weight, so that of each party only the next one waits: a tie that is too weak is never seen.
 */
export class Ball {
  readonly labels: Labels
  /** The value of the next one, zero when there is none; kept, as it is asked for far more often than it changes. */
  radius: number
  /** Labels by number, and below zero the starts that are not settled yet. */
  readonly #queue = new RankQueue()
  readonly #starts: readonly Label[]
  /** By the number of a label: the place of the step from it that waits. */
  readonly #next: number[] = []
  readonly #network: Network
  readonly #ends: ReadonlySet<number>

  /** Nothing leads on from `ends`. */
  constructor(network: Network, side: Side, starts: readonly Label[], ends: ReadonlySet<number>) {
    this.labels = new Labels(network.projection, side)
    this.#network = network
    this.#ends = ends
    this.#starts = starts
    for (const [place, { product, steps }] of starts.entries()) this.#queue.push(rankOf(product, steps), -1 - place)
    this.radius = valueOfRank(this.#queue.rank)
  }

  /** Settles the next label and tells its number; undefined where it is worse in every way than one that is settled. */
  settle(): number | undefined {
    const label = this.#settleNext()
    this.radius = valueOfRank(this.#queue.rank)
    return label
  }

  #settleNext(): number | undefined {
    const item = this.#queue.top
    if (item === undefined) return undefined
    const { labels } = this
    let [node, product, steps] = [-1, 0, 0]
    if (item < 0) {
      const start = this.#starts[-1 - item]
      if (start) ({ node, product, steps } = start)
      this.#queue.drop()
    } else {
      const place = this.#next[item] ?? 0
      const step = this.#network.neighbourhoods.steps[place] ?? 0
      node = nodeOf(step)
      product = (labels.product[item] ?? 0) * weightOf(step)
      steps = (labels.steps[item] ?? 0) + 1
      this.#next[item] = place + 1
      const rank = this.#rankOfNext(item)
      if (rank > 0) this.#queue.lower(rank)
      else this.#queue.drop()
    }
    if (labels.beats(node, steps)) return undefined
    const label = labels.add(node, product, steps)
    const leadsOn = steps < mostSteps && !this.#ends.has(node)
    this.#next.push(leadsOn ? this.#network.neighbourhoods.placeOf(node) : nowhere)
    const rank = this.#rankOfNext(label)
    if (rank > 0) this.#queue.push(rank, label)
    return label
  }

  /** Zero where nobody waits any more. */
  #rankOfNext(label: number): number {
    const weight = weightOf(this.#network.neighbourhoods.steps[this.#next[label] ?? nowhere] ?? 0)
    return weight && rankOf((this.labels.product[label] ?? 0) * weight, (this.labels.steps[label] ?? 0) + 1)
  }

  /** Tells all that waits and is not below the bar. */
  eachWaiting(bar: number, tell: (node: number, product: number, steps: number) => void): void {
    for (const item of this.#queue.items) {
      const start = item < 0 ? this.#starts[-1 - item] : undefined
      if (start && scoreOf(start.product, start.steps) >= bar) tell(start.node, start.product, start.steps)
      else if (item >= 0) spread(this.#network, this.#next[item] ?? nowhere, this.labels, item, bar, tell)
    }
  }
}

/** Tells those next to a label, from the place of a step on, as long as they are not below the bar. */
export function spread(
  { neighbourhoods: { steps: all } }: Network,
  from: number,
  labels: Labels,
  label: number,
  bar: number,
  tell: (node: number, product: number, steps: number) => void,
): void {
  const steps = (labels.steps[label] ?? 0) + 1
  for (let place = from; ; place++) {
    const step = all[place] ?? 0
    const product = (labels.product[label] ?? 0) * weightOf(step)
    if (step === 0 || scoreOf(product, steps) < bar) return
    tell(nodeOf(step), product, steps)
  }
}
