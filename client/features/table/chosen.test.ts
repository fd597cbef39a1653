import { extended, nobody, toggled } from './chosen.ts'

const order = ['a', 'b', 'c', 'd', 'e']

test('a row is chosen, and is not when chosen again', () => {
  const once = toggled(nobody, 'b')
  expect([...once.ids]).toEqual(['b'])
  expect([...toggled(once, 'b').ids]).toEqual([])
})

test('Shift takes every row in between along, in either direction', () => {
  expect([...extended(toggled(nobody, 'b'), 'd', order).ids].sort()).toEqual(['b', 'c', 'd'])
  expect([...extended(toggled(nobody, 'd'), 'b', order).ids].sort()).toEqual(['b', 'c', 'd'])
})

test('Shift again starts from the same row, and forgets nobody', () => {
  const first = extended(toggled(nobody, 'b'), 'c', order)
  expect([...extended(first, 'a', order).ids].sort()).toEqual(['a', 'b', 'c'])
})

test('without a row to start from, or with one that is gone, Shift chooses the row itself', () => {
  expect([...extended(nobody, 'c', order).ids]).toEqual(['c'])
  expect([...extended(toggled(nobody, 'gone'), 'c', order).ids].sort()).toEqual(['c', 'gone'])
})
