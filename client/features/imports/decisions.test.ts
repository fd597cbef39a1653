import type { ImportRow } from '../../../contract/imports.ts'
import {
  correct,
  decide,
  hasDecisions,
  leaveOut,
  mapTable,
  noDecisions,
  question,
  takeIn,
  takenFor,
  uncorrect,
} from './decisions.ts'

const here = { table: 'Blad1', line: 3 }
const cell = (value: string, column = 'E-mail') => ({ ...here, column, value })
const [anna, bert] = ['0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11', '1c9e6b4f-7e4d-4d2f-8b64-1f4f706f3b22']
const alike = (id: string, sure: boolean) => ({ id, label: id, because: 'near-name' as const, sure })
const row = (...duplicates: ImportRow['duplicates']): ImportRow => ({
  ...here,
  kind: 'professional',
  label: 'Anna',
  outcome: 'change',
  changed: [],
  faults: [],
  duplicates,
})

test('of two corrections of a cell the last counts, and other cells keep theirs', () => {
  const options = correct(correct(noDecisions, [cell('a@b'), cell('Anna', 'Naam')]), [cell('a@b.example')])
  expect(options.corrections).toEqual([cell('a@b.example'), cell('Anna', 'Naam')])
  expect(uncorrect(options, here, 'E-mail').corrections).toEqual([cell('Anna', 'Naam')])
})

test('a row is left out once, by its table and its line alone, and taken in again', () => {
  const other = { table: 'Blad2', line: 3 }
  const options = leaveOut(leaveOut(noDecisions, [row()]), [row(), other])
  expect(options.leaveOut).toEqual([here, other])
  expect(takeIn(options, here).leaveOut).toEqual([other])
})

test('what the asker says of a double goes before what is nearly certain', () => {
  const double = row(alike(anna, true), alike(bert, false))
  expect(takenFor(double, noDecisions, false)).toBe(anna)
  expect(takenFor(row(alike(bert, false)), noDecisions, false)).toBeUndefined()
  expect(takenFor(double, noDecisions, true)).toBeUndefined()
  const same = decide(noDecisions, [{ ...here, choice: 'merge', with: bert }])
  expect(takenFor(double, same, true)).toBe(bert)
  const another = decide(same, [{ ...here, choice: 'keep-apart' }])
  expect(takenFor(double, another, false)).toBeNull()
  expect(another.duplicates).toHaveLength(1)
})

test('a double of an earlier row asks at its name; without a double the name itself is wrong', () => {
  const mapping = { columns: { Naam: 'name', Mail: 'email' } }
  const [twice, wrong] = [
    { column: 'Naam', message: 'There already' },
    { column: 'Mail', message: 'No address' },
  ]
  expect(question({ ...row(alike(anna, true)), faults: [wrong, twice] }, mapping)).toBe(twice)
  expect(question({ ...row(alike(anna, true)), faults: [wrong] }, mapping)).toBeNull()
  expect(question({ ...row(), faults: [twice] }, mapping)).toBeNull()
})

test('reading a table in another way is no decision that leaving would lose', () => {
  const mapping = { table: 'Blad1', rows: 'professionals' as const, columns: {} }
  const options = mapTable(mapTable(noDecisions, mapping), { ...mapping, rows: 'ties' })
  expect(options.mappings).toEqual([{ ...mapping, rows: 'ties' }])
  expect(hasDecisions(options)).toBe(false)
  expect(hasDecisions(leaveOut(options, [here]))).toBe(true)
})
