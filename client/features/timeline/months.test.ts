import type { TimelineMonth } from '../../../contract/timeline.ts'
import { asViewed, monthAfter, monthBefore, placeOf, yearMarks } from './months.ts'

const line = (from: number, count: number): TimelineMonth[] =>
  Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(from, index + 1, 0)).toISOString().slice(0, 10)
    return { month: day.slice(0, 7), day, parties: 0, claims: 0, ties: 0 }
  })
const months = line(2025, 3)

it('finds the month of a day, and the nearest of a day outside', () => {
  const days = ['2025-01-01', '2025-01-31', '2025-02-01', '2025-02-28', '2025-03-12', '2024-05-05', '2030-01-01']
  expect(days.map((day) => placeOf(months, day))).toEqual([0, 0, 1, 1, 2, 0, 2])
})

it('steps to the end of the month before and after any day', () => {
  expect(monthBefore(months, '2025-02-28')?.day).toBe('2025-01-31')
  expect(monthBefore(months, '2025-02-12')?.day).toBe('2025-01-31')
  expect(monthBefore(months, '2025-01-31')).toBeUndefined()
  expect(monthAfter(months, '2025-02-12')?.day).toBe('2025-02-28')
  expect(monthAfter(months, '2025-02-28')?.day).toBe('2025-03-31')
  expect(monthAfter(months, '2025-03-31')).toBeUndefined()
})

it('names today by no day at all', () => {
  expect(asViewed('2025-03-12', { today: '2025-03-12' })).toBeNull()
  expect(asViewed('2025-02-28', { today: '2025-03-12' })).toBe('2025-02-28')
})

it('marks each January, and fewer of them when there are many', () => {
  expect(yearMarks(line(2024, 25))).toEqual([
    { year: '2024', at: 0 },
    { year: '2025', at: 12 },
    { year: '2026', at: 24 },
  ])
  expect(yearMarks(line(2007, 240)).map(({ year }) => year)).toEqual(['2010', '2015', '2020', '2025'])
  expect(yearMarks(line(2025, 12).slice(3))).toEqual([])
})
