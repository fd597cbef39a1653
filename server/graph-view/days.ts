const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The calendar day in the Netherlands, ISO 8601. */
export function today(now = new Date()): string {
  return calendar.format(now)
}

/**
 * The first day on which a confirmation still counts as fresh on `asOf`: the same day so many months before,
 * or the last day of that month where it is shorter.
 */
export function freshSince(asOf: string, months: number): string {
  const [year = 0, month = 0, day = 0] = asOf.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 - months, Math.min(day, lastOfMonth))).toISOString().slice(0, 10)
}

/**
 * The first day on which retention ends a claim that is not confirmed again: so many months after it went stale. The one
 * calculation of it: on that day, and not before, `confirmedOn < freshSince(day, freshnessMonths + retentionMonths)`.
 */
export function endsOn(confirmedOn: string, freshnessMonths: number, retentionMonths: number): string {
  const months = freshnessMonths + retentionMonths
  const [year = 0, month = 0, day = 0] = confirmedOn.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const date = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth)))
  for (;;) {
    const found = date.toISOString().slice(0, 10)
    if (confirmedOn < freshSince(found, months)) return found
    date.setUTCDate(date.getUTCDate() + 1)
  }
}

/** The last days of so many quarters that ended before a day, the earliest first. */
export function quarterEnds(before: string, many: number): string[] {
  const [year = 0, month = 1] = before.split('-').map(Number)
  const quarter = Math.floor((month - 1) / 3)
  return Array.from({ length: many }, (_, i) =>
    new Date(Date.UTC(year, (quarter - many + 1 + i) * 3, 0)).toISOString().slice(0, 10),
  )
}
