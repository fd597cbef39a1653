import { addDays } from '../shift-dates.ts'
import type { Random } from './random.ts'

/** The day on which the demo is true; reading it moves this day to today. */
export const referenceDay = '2026-11-23'

/** A day so many days ago, at random between the two bounds. */
export function daysAgo(random: Random, fewest: number, most: number): string {
  return addDays(referenceDay, -random.between(fewest, most))
}
