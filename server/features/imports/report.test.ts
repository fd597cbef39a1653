import { limits } from '../../../contract/limits.ts'
import type { RowState } from './drafts.ts'
import { outcomeOf } from './report.ts'

const limit = limits.importRowsShown
const fault = { column: 'Niveau', value: 'locaal', message: 'Onbekend' }
const alike = { id: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11', label: 'Anna', because: 'near-name', sure: true } as const
const row = (line: number, more: Partial<RowState> = {}): RowState => ({
  table: 'file',
  line,
  kind: 'professional',
  label: `Row ${line}`,
  cells: {},
  faults: [],
  duplicates: [],
  undecided: false,
  effects: [{ kind: 'professional', outcome: 'create', changed: [] }],
  ...more,
})
/** Rows 2 to 901 at fault, 902 to 911 undecided, and two that are right: the last one like somebody who is there. */
const rows = [
  ...Array.from({ length: 900 }, (_, i) => row(i + 2, { faults: [fault] })),
  ...Array.from({ length: 10 }, (_, i) => row(i + 902, { undecided: true, duplicates: [alike] })),
  row(912),
  row(913, { duplicates: [alike] }),
]
const nobody = { corrections: [], duplicates: [] }
const linesOf = (asked: Parameters<typeof outcomeOf>[1], decided: Parameters<typeof outcomeOf>[2] = nobody) =>
  outcomeOf({ rows, steps: [], notes: [] }, asked, decided).rows.map(({ line }) => line)

test('what is at fault comes first, and no more than the limit', () => {
  expect(linesOf({ limit })).toEqual(Array.from({ length: limit }, (_, i) => i + 2))
})

test('every row at fault, undecided or like another can be asked for, whatever came before it', () => {
  expect(linesOf({ limit: 1_000 })).toContain(901)
  expect(linesOf({ outcome: 'undecided', limit }).slice(0, 11)).toEqual([
    ...Array.from({ length: 10 }, (_, i) => i + 902),
    2,
  ])
  expect(linesOf({ outcome: 'create', limit }).slice(0, 2)).toEqual([913, 912])
})

test('a row that was put right is still told of, beside those that are looked at', () => {
  const right = { table: 'file', line: 912, column: 'Niveau', value: 'lokaal' }
  const shown = linesOf({ outcome: 'refused', limit }, { ...nobody, corrections: [right] })
  expect(shown).toHaveLength(limit + 1)
  expect(shown.at(-1)).toBe(912)
})
