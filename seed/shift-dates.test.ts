import { addDays, daysBetween, shiftDates } from './shift-dates.ts'

test('moves days wherever they stand and nothing else', () => {
  const record = {
    referenceDay: '2026-11-23',
    email: 'a.2026-11-23@gemeente.example',
    level: 3,
    worksFor: [{ from: '2024-02-29', until: null }],
    note: 'Afgesproken op 2026-11-23',
  }
  expect(shiftDates(record, 366)).toEqual({
    referenceDay: '2027-11-24',
    email: 'a.2026-11-23@gemeente.example',
    level: 3,
    worksFor: [{ from: '2025-03-01', until: null }],
    note: 'Afgesproken op 2026-11-23',
  })
  expect(record.referenceDay).toBe('2026-11-23')
})

test('counts whole days, across the change to summer time too', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(daysBetween('2026-11-23', '2026-11-22')).toBe(-1)
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
})
