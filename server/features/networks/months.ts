import { limits } from '../../../contract/limits.ts'

/** A month and the day of it that is looked at: its last, or today in the month that is not over. */
export type Month = { month: string; day: string }

const { months: most, ahead } = limits.timeline

/**
 * The months from the first day to the last, oldest first. Today's is always one of them; when there are too many, the
 * far future and then the oldest are left out. What changes later this month shows in the next.
 */
export function monthsOf(first: string, last: string, today: string): Month[] {
  const now = numberOf(today)
  const later = last > today ? Math.max(numberOf(last), now + 1) : now
  const end = Math.min(later, now + ahead)
  const start = Math.max(Math.min(numberOf(first), now), end - most + 1)
  return Array.from({ length: end - start + 1 }, (_, index) => {
    const number = start + index
    const lastDay = new Date(Date.UTC(Math.floor(number / 12), (number % 12) + 1, 0)).toISOString().slice(0, 10)
    return { month: lastDay.slice(0, 7), day: number === now ? today : lastDay }
  })
}

/** Months since the year 0. */
function numberOf(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return year * 12 + month - 1
}
