import type { Network, Tie } from '../projection/network.ts'
import { tieWeight } from '../projection/weights.ts'

/** A tie as a step from a party to another, and what is wanting for it to be mutual and fresh. */
export type Step = { to: number; weight: number; stale: boolean; oneSided: boolean }

/** The ties of the parties of one network, each party's looked up once. Contacts are no ties, so no trust. */
export class Ties {
  readonly network: Network
  readonly #around = new Map<number, readonly Step[]>()

  constructor(network: Network) {
    this.network = network
  }

  of(node: number): readonly Step[] {
    const known = this.#around.get(node)
    if (known) return known
    const steps = [...this.network.tiesOf(node)].map(([to, tie]) => stepOf(to, tie))
    this.#around.set(node, steps)
    return steps
  }

  /** Those with whom a party has a tie that is mutual and fresh. */
  freshMutual(node: number): readonly Step[] {
    return this.of(node).filter(isFreshMutual)
  }

  between(node: number, other: number): Step | undefined {
    return this.of(node).find(({ to }) => to === other)
  }
}

export const isFreshMutual = ({ stale, oneSided }: Step) => !stale && !oneSided

function stepOf(to: number, { outgoing, incoming }: Tie): Step {
  return {
    to,
    weight: tieWeight(outgoing, incoming),
    stale: outgoing?.stale === true || incoming?.stale === true,
    oneSided: !outgoing || !incoming,
  }
}
