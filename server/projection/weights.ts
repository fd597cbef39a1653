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
