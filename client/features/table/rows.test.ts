import { drawnTies } from '../../graph/ties.ts'
import { sorted, tieRow } from './rows.ts'

const row = (id: string, name: string, ties: number) => ({ id, name, ties })

test('words sort as people read them, accents beside their letter', () => {
  const rows = [row('1', 'zebra', 1), row('2', 'école', 1), row('3', 'Eend', 1), row('4', 'Aap', 1)]
  const names = sorted(rows, { column: 'name', direction: 'ascending' }, 'nl').map(({ name }) => name)
  expect(names).toEqual(['Aap', 'école', 'Eend', 'zebra'])
})

test('empty words come last in both directions', () => {
  const rows = [row('1', '', 1), row('2', 'b', 1), row('3', 'a', 1)]
  expect(sorted(rows, { column: 'name', direction: 'ascending' }, 'nl').map(({ id }) => id)).toEqual(['3', '2', '1'])
  expect(sorted(rows, { column: 'name', direction: 'descending' }, 'nl').map(({ id }) => id)).toEqual(['2', '3', '1'])
})

test('numbers sort as numbers, equal ones by id', () => {
  const rows = [row('b', 'x', 10), row('a', 'x', 10), row('c', 'x', 9)]
  expect(sorted(rows, { column: 'ties', direction: 'descending' }, 'nl').map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})

test('a mutual tie is as old as the older of its claims', () => {
  const [tie] = drawnTies([
    { id: '1', kind: 'trusts', source: 'a', target: 'b', level: 4, confirmedOn: '2026-02-01', mutual: true },
    {
      id: '2',
      kind: 'trusts',
      source: 'b',
      target: 'a',
      level: 2,
      confirmedOn: '2024-02-01',
      stale: true,
      mutual: true,
    },
  ])
  expect(tie && tieRow(tie, new Map([['a', 'Anna']]))).toMatchObject({
    from: 'Anna',
    to: 'b',
    level: 2,
    mutual: true,
    confirmed: '2024-02-01',
    stale: 'partly',
  })
})
