const dayOnly = /^\d{4}-\d{2}-\d{2}$/
const millisecondsPerDay = 86_400_000

/** Whole days from one calendar day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay)
}

/** A calendar day so many days later; earlier when negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * millisecondsPerDay).toISOString().slice(0, 10)
}

/**
 * Moves every calendar day in parsed JSON by so many days, wherever it stands. A text that merely holds a date, such as
 * a note, stays as it is: only a value that is a day and nothing else is one.
 */
export function shiftDates(value: unknown, days: number): unknown {
  if (typeof value === 'string') return dayOnly.test(value) ? addDays(value, days) : value
  if (Array.isArray(value)) return value.map((item) => shiftDates(item, days))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shiftDates(item, days)]))
}
