/** A day as a number that sorts as the day does: 20261123. */
export function dayNumber(day: string): number {
  return Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10))
}

/** What has no beginning, or no end. */
export const always = 0
export const never = 0x7f_ff_ff_ff
