import { startView, toggled, withExpansion, withoutExpansion } from './view.ts'

const all = ['a', 'b', 'c']

test('switching one choice off leaves the others, switching it on again is no filter', () => {
  expect(toggled(all, null, 'b')).toEqual(['a', 'c'])
  expect(toggled(all, ['a', 'c'], 'b')).toBeNull()
  expect(toggled(all, ['b'], 'b')).toEqual([])
})

test('expanding twice adds up, and collapsing works out of order', () => {
  const view = withExpansion(withExpansion(withExpansion(startView, 'x', ['1']), 'y', ['2']), 'x', ['1', '3'])
  expect(view.expansions).toEqual([
    { party: 'y', revealed: ['2'] },
    { party: 'x', revealed: ['1', '3'] },
  ])
  expect(withoutExpansion(view, 'y').expansions).toEqual([{ party: 'x', revealed: ['1', '3'] }])
})
