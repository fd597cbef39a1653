import { conflictOf, merged } from './conflict.ts'

const start = { draft: { name: 'A', phone: '1', email: 'x' }, version: 1 }
const now = { draft: { name: 'B', phone: '2', email: 'x', note: 'theirs' }, version: 2 }
const mine = { name: 'C', phone: '1', email: 'y' }
const conflict = conflictOf(start, mine, now, [])

test('only what both changed is a clash; what one changed is kept', () => {
  expect(conflict.clashes).toEqual([{ field: 'name', theirs: 'B', mine: 'C' }])
  expect(conflict.takenOver.map(({ field }) => field)).toEqual(['phone', 'note'])
})

test('the sides that are taken decide', () => {
  expect(merged(conflict, new Map([['name', 'theirs']]))).toEqual({ name: 'B', phone: '2', email: 'y', note: 'theirs' })
  expect(merged(conflict, new Map([['name', 'mine']]))).toEqual({ name: 'C', phone: '2', email: 'y', note: 'theirs' })
})

test('who changed it to the same clashes with nobody', () => {
  expect(conflictOf(start, { ...mine, name: 'B' }, now, []).clashes).toEqual([])
})
