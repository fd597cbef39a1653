import { zonesFor } from './layout/zones.ts'
import { createPositions, type Shelf } from './positions.ts'

const zones = zonesFor({ 'directly-involved': 1, 'daily-contact': 1, national: 1, 'civil-society': 1 })

test('finds the same map again on the shelf', () => {
  const shelf = memory()
  createPositions(shelf).keep([['a', { x: 1.4, y: -2 }]], zones)
  const again = createPositions(shelf)
  expect(again.get('a')).toEqual({ x: 1, y: -2 })
  expect(again.zones()).toEqual(zones)
})

test('forgets the longest unseen beyond its bound', () => {
  const positions = createPositions(null, 2)
  positions.keep([
    ['a', at(1)],
    ['b', at(2)],
  ])
  positions.keep([['a', at(3)]])
  positions.keep([['c', at(4)]])
  expect([...positions.all().keys()]).toEqual(['a', 'c'])
})

test('forgets everything when asked, on the shelf too', () => {
  const shelf = memory()
  const positions = createPositions(shelf)
  positions.keep([['a', at(1)]], zones)
  positions.forget()
  expect(createPositions(shelf).all().size).toBe(0)
  expect(createPositions(shelf).zones()).toBeNull()
})

test.each(['nonsense', '[]', '{"at":[[1,2,3],["a",null,1]],"zones":[1,2,3,4]}'])(
  'starts afresh from a broken shelf: %s',
  (text) => {
    const positions = createPositions(memory(text))
    expect(positions.all().size).toBe(0)
    expect(positions.zones()).toBeNull()
  },
)

test('goes on when the shelf refuses', () => {
  const full: Shelf = {
    getItem: () => null,
    setItem: () => {
      throw new Error('full')
    },
  }
  const positions = createPositions(full)
  positions.keep([['a', at(1)]])
  expect(positions.get('a')).toEqual(at(1))
})

function at(x: number) {
  return { x, y: 0 }
}

function memory(text: string | null = null): Shelf {
  let stored = text
  return {
    getItem: () => stored,
    setItem: (_, value) => {
      stored = value
    },
  }
}
