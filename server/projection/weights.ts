/**
 * Strengths as whole twentieths, so that routes of equal strength are equal to the last digit: each step is k/20, a route
 * of at most six is a whole number of 20^-6.
 */
export const twentieths = 20

/** Working for the same organisation, or sharing a consultation: 0.4. */
export const contactWeight = 8
/** An organisation, reached through whoever works for it: 0.9. */
export const worksForWeight = 18
/** A seat, reached through whoever fills it: 1. */
export const fillsWeight = 20

/** Weight of a tie: mutual min(level)/5, one-sided half of level/5, each stale claim that it rests on halves it. */
export function tieWeight(outgoing: Claimed | undefined, incoming: Claimed | undefined): number {
  if (outgoing && incoming) {
    const whole = Math.min(outgoing.level, incoming.level) * 4
    return whole / (outgoing.stale ? 2 : 1) / (incoming.stale ? 2 : 1)
  }
  const claim = outgoing ?? incoming
  return claim ? (claim.level * 2) / (claim.stale ? 2 : 1) : 0
}

/** A claim that counts in one direction. */
export type Claimed = { level: number; stale: boolean }

/** A claim as one number, for what looks at very many: twice its level, and one more where it is stale; 0 for none. */
export const markOf = ({ level, stale }: Claimed) => level * 2 + (stale ? 1 : 0)
export const isStale = (mark: number) => (mark & 1) === 1

const highest = markOf({ level: 5, stale: true })
/** The claim of a mark; undefined for 0. */
export const claimOf: readonly (Claimed | undefined)[] = Array.from({ length: highest + 1 }, (_, mark) =>
  mark < 2 ? undefined : { level: mark >> 1, stale: isStale(mark) },
)
const weights = Uint8Array.from({ length: (highest + 1) ** 2 }, (_, both) =>
  tieWeight(claimOf[Math.floor(both / (highest + 1))], claimOf[both % (highest + 1)]),
)
/** The weight of a tie by the marks of its claims. */
export const weightBetween = (outgoing: number, incoming: number) => weights[outgoing * (highest + 1) + incoming] ?? 0
