import type { IntroductionKind } from '../../../contract/vocabulary.ts'
import type { Turns } from '../../projection/in-turns.ts'
import { twentieths } from '../../projection/weights.ts'
import type { Entrances } from '../../reach/seat-ways.ts'
import { isFreshMutual, type Ties } from '../../reach/ties.ts'

/** A tie that could be made, and which of the wanted seats it would bring within reach: one bit for each. */
export type Candidate = {
  from: number
  to: number
  kind: IntroductionKind
  seats: bigint
  introducer: number | undefined
  /** Of the introducer, the product of the strengths of the two ties; zero without one. */
  strength: number
}

/** What each kind costs: the fewest ties come first, then those that are there already in some form. */
export const costOf = ({ kind }: Pick<Candidate, 'kind'>) => (kind === 'introduce' ? newTie : mendedTie)
const mendedTie = 1_000
const newTie = 1_001

/**
 * Every fresh mutual tie that would bring a wanted seat within two steps: of the coordinator with somebody, which brings
 * that party and their neighbours; or of a neighbour with somebody, which brings that party.
 */
export function* candidatesFor(ties: Ties, source: number, wanted: readonly Entrances[]): Turns<Candidate[]> {
  const { network } = ties
  const at = new Map<number, bigint>()
  for (const [bit, entrances] of wanted.entries()) {
    for (const node of entrances.keys()) if (network.has(node)) at.set(node, (at.get(node) ?? 0n) | (1n << BigInt(bit)))
  }
  const neighbours = ties.freshMutual(source).map(({ to }) => to)
  const found: Candidate[] = []
  for (const to of network.nodes()) {
    yield
    const own = at.get(to) ?? 0n
    const around = ties.freshMutual(to).reduce((seats, step) => seats | (at.get(step.to) ?? 0n), own)
    if (to !== source && around > 0n) add(source, to, around)
    if (own > 0n) for (const neighbour of neighbours) if (neighbour !== to) add(neighbour, to, own)
  }
  return found

  function add(from: number, to: number, seats: bigint) {
    const tie = ties.between(from, to)
    if (tie && isFreshMutual(tie)) return
    const kind = !tie ? 'introduce' : tie.oneSided ? 'complete' : 'confirm'
    found.push({ from, to, kind, seats, ...introducerOf(ties, from, to) })
  }
}

/** Who has a tie with both, the strongest, then by id. */
function introducerOf(ties: Ties, from: number, to: number): Pick<Candidate, 'introducer' | 'strength'> {
  const { numbers } = ties.network.projection
  const theirs = new Map(ties.of(to).map((step) => [step.to, step.weight]))
  let best: { introducer: number; strength: number } | undefined
  for (const { to: common, weight } of ties.of(from)) {
    const strength = (weight * (theirs.get(common) ?? 0)) / twentieths ** 2
    if (strength === 0) continue
    const isBetter =
      !best || strength > best.strength || (strength === best.strength && numbers.compare(common, best.introducer) < 0)
    if (isBetter) best = { introducer: common, strength }
  }
  return best ?? { introducer: undefined, strength: 0 }
}

/** Which of two comes first: more seats, what is there already, with an introducer, the stronger one, then ids. */
export function inOrder(ties: Ties) {
  const { numbers } = ties.network.projection
  const by = (a: number, b: number) => numbers.compare(a, b)
  return (a: Candidate, b: Candidate): number =>
    bitsIn(b.seats) - bitsIn(a.seats) ||
    costOf(a) - costOf(b) ||
    b.strength - a.strength ||
    (a.from === b.from ? by(a.to, b.to) : by(a.from, b.from))
}

export function bitsIn(bits: bigint): number {
  let count = 0
  for (let rest = bits; rest > 0n; rest &= rest - 1n) count++
  return count
}
