import { endsOn, freshSince, today } from './days.ts'

it.each([
  ['2024-06-30', 12, '2023-06-30'],
  ['2024-02-29', 12, '2023-02-28'],
  ['2025-02-28', 12, '2024-02-28'],
  ['2024-02-29', 48, '2020-02-29'],
  ['2024-03-31', 1, '2024-02-29'],
  ['2023-03-31', 1, '2023-02-28'],
  ['2024-07-31', 1, '2024-06-30'],
  ['2024-01-31', 1, '2023-12-31'],
  ['2024-01-15', 13, '2022-12-15'],
  ['2024-12-31', 120, '2014-12-31'],
])('%s, %s months before, is %s', (asOf, months, day) => {
  expect(freshSince(asOf, months)).toBe(day)
})

it.each([
  ['2024-06-30T21:59:59Z', '2024-06-30'],
  ['2024-06-30T22:00:00Z', '2024-07-01'],
  ['2024-12-31T22:59:59Z', '2024-12-31'],
  ['2024-12-31T23:00:00Z', '2025-01-01'],
])('at %s it is %s in the Netherlands', (instant, day) => {
  expect(today(new Date(instant))).toBe(day)
})

it.each([
  ['2020-03-15', 12, 36, '2024-03-16'],
  ['2020-02-29', 12, 12, '2022-03-01'],
  ['2024-01-31', 1, 1, '2024-04-01'],
  ['2023-02-28', 1, 12, '2024-04-01'],
])('what was confirmed on %s ends %s and %s months later, on %s', (confirmedOn, freshness, retention, day) => {
  expect(endsOn(confirmedOn, freshness, retention)).toBe(day)
})

it('ends a claim on the first day on which it is old enough, whatever the day', () => {
  for (let at = Date.UTC(2023, 0, 1); at < Date.UTC(2025, 2, 1); at += 86_400_000) {
    const confirmedOn = new Date(at).toISOString().slice(0, 10)
    for (const [freshness, retention] of [
      [1, 1],
      [12, 24],
      [7, 6],
    ] as const) {
      const end = endsOn(confirmedOn, freshness, retention)
      const dayBefore = new Date(Date.parse(end) - 86_400_000).toISOString().slice(0, 10)
      expect(confirmedOn < freshSince(end, freshness + retention)).toBe(true)
      expect(confirmedOn < freshSince(dayBefore, freshness + retention)).toBe(false)
    }
  }
})
