import type { Timeline, TimelineMonth } from '../../../contract/timeline.ts'

/** The month that a day lies in, by its place in the list; the first or the last for a day outside it. */
export function placeOf(months: readonly TimelineMonth[], day: string): number {
  const index = months.findIndex((month) => month.day >= day)
  return index < 0 ? months.length - 1 : index
}

/** The last month that ends before a day; undefined at the beginning. */
export function monthBefore(months: readonly TimelineMonth[], day: string): TimelineMonth | undefined {
  return months.findLast((month) => month.day < day)
}

/** The first month that ends after a day; undefined at the end. */
export function monthAfter(months: readonly TimelineMonth[], day: string): TimelineMonth | undefined {
  return months.find((month) => month.day > day)
}

/** How the view names a day: null is today, so that tomorrow it is still today. */
export function asViewed(day: string, { today }: Pick<Timeline, 'today'>): string | null {
  return day === today ? null : day
}

/** Years to write under the months, with the place of their January: as many as can be read next to each other. */
export function yearMarks(months: readonly TimelineMonth[]): { year: string; at: number }[] {
  const starts = months.flatMap(({ month }, at) => (month.endsWith('-01') ? [{ year: month.slice(0, 4), at }] : []))
  const stride = [1, 2, 5, 10].find((years) => starts.length / years <= mostMarks) ?? 10
  return starts.filter(({ year }) => Number(year) % stride === 0)
}
const mostMarks = 8
