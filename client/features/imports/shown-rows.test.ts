import type { ImportRow } from '../../../contract/imports.ts'
import { placeKey } from './decisions.ts'
import { sameFaults } from './same-faults.ts'
import { type Outcome, shownRows } from './shown-rows.ts'

const row = (line: number, outcome: Outcome, faults: ImportRow['faults'] = []): ImportRow => ({
  table: 'file',
  line,
  kind: 'professional',
  label: `Row ${line}`,
  outcome,
  changed: [],
  faults,
  duplicates: [],
})
const lines = (rows: readonly ImportRow[]) => rows.map(({ line }) => line)

test('the rows of an outcome show in the order of the file', () => {
  const rows = [row(9, 'refused'), row(2, 'refused'), row(3, 'create')]
  expect(lines(shownRows(rows, 'refused', new Set(), new Map()))).toEqual([2, 9])
})

test('a row that was worked on stays, whether it is right now or gone', () => {
  const before = [row(2, 'refused'), row(5, 'refused')]
  const seen = new Map(before.map((one) => [placeKey(one), one]))
  const now = [row(2, 'create'), row(3, 'create')]
  expect(lines(shownRows(now, 'refused', new Set(seen.keys()), seen))).toEqual([2, 5])
  expect(lines(shownRows(now, 'refused', new Set(), seen))).toEqual([])
})

test('a mistake that several rows share is one line, with all their places; what stands alone is not', () => {
  const unknown = { column: 'Werkgever', value: 'Politi', message: 'Onbekend', suggestions: ['Politie'] }
  const rows = [
    row(2, 'refused', [unknown, { column: 'E-mail', value: 'a@', message: 'Geen adres' }]),
    row(3, 'refused', [unknown]),
    row(4, 'refused', [{ ...unknown, value: 'Polite' }, { message: 'Iets anders' }]),
    row(5, 'refused', [{ message: 'Iets anders' }]),
  ]
  expect(sameFaults(rows)).toEqual([
    {
      ...unknown,
      table: 'file',
      places: [
        { table: 'file', line: 2 },
        { table: 'file', line: 3 },
      ],
    },
  ])
})
