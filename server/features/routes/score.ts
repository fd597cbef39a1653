import { limits } from '../../../contract/limits.ts'
import { twentieths } from '../../projection/weights.ts'

/** Steps of the longest route. */
export const mostSteps = limits.routes.steps

const powers = Array.from({ length: mostSteps + 1 }, (_, exponent) => twentieths ** exponent)

/** The strongest value that there is: every step 1. */
export const whole = powers[mostSteps] ?? 0

/** A product of weights over so many steps as a whole number of `1/whole`: routes of any length compare exactly. */
export function scoreOf(product: number, steps: number): number {
  return product * (powers[mostSteps - steps] ?? 0)
}

/** Orders by value, then by fewer steps: the higher the better. */
export function rankOf(product: number, steps: number): number {
  return scoreOf(product, steps) * (mostSteps + 1) + (mostSteps - steps)
}

/** The value of what has this rank. */
export function valueOfRank(rank: number): number {
  return Math.floor(rank / (mostSteps + 1))
}
