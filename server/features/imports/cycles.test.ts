import { partsOfThemselves } from './cycles.ts'

it('finds what is a part of itself, and nothing else', () => {
  const parents = new Map(Object.entries({ a: 'b', b: 'c', c: 'a', d: 'a', e: 'f', g: 'g' }))
  expect([...partsOfThemselves(['a', 'b', 'c', 'd', 'e', 'f', 'g'], parents)].sort()).toEqual(['a', 'b', 'c', 'g'])
  expect([...partsOfThemselves(['d'], parents)].sort()).toEqual(['a', 'b', 'c'])
})
