import type { GraphEdge } from '../../contract/graph-view.ts'
import { drawnTies } from './ties.ts'

test('draws the two claims of a pair as one line with the lower level', () => {
  const [tie, ...rest] = drawnTies([trust('b', 'a', 5), trust('a', 'b', 3)])
  expect(rest).toEqual([])
  expect(tie).toMatchObject({ id: 'a~b', source: 'a', target: 'b', level: 3, mutual: true, stale: 'no' })
  expect(tie?.claims).toHaveLength(2)
})

test('keeps the direction of a one-sided claim', () => {
  expect(drawnTies([trust('b', 'a', 4)])).toMatchObject([{ source: 'b', target: 'a', level: 4, mutual: false }])
})

test('tells partly stale from stale', () => {
  expect(drawnTies([trust('a', 'b', 4, { stale: true }), trust('b', 'a', 4)])).toMatchObject([{ stale: 'partly' }])
  expect(drawnTies([trust('a', 'b', 4, { stale: true })])).toMatchObject([{ stale: 'yes' }])
})

test('stays mutual when a filter keeps the other claim away', () => {
  expect(drawnTies([trust('a', 'b', 4, { mutual: true })])).toMatchObject([{ mutual: true, claims: [{ id: 'a>b' }] }])
})

test('never makes a level up', () => {
  const { level: _, ...unknown } = trust('a', 'b', 1)
  expect(drawnTies([unknown])[0]).not.toHaveProperty('level')
})

test('counts the first of two claims in one direction', () => {
  const second = { ...trust('a', 'b', 1), id: 'second' }
  expect(drawnTies([trust('a', 'b', 4), second])).toMatchObject([{ level: 4, mutual: false, claims: [{ id: 'a>b' }] }])
})

test('leaves other relations as they are, apart from trust', () => {
  const works: GraphEdge = { id: 'w', kind: 'works-for', source: 'a', target: 'b' }
  expect(drawnTies([works, trust('a', 'b', 2)]).map(({ id, kind }) => [id, kind])).toEqual([
    ['a~b', 'trusts'],
    ['w', 'works-for'],
  ])
})

function trust(source: string, target: string, level: number, more: Partial<GraphEdge> = {}): GraphEdge {
  return { id: `${source}>${target}`, kind: 'trusts', source, target, level, ...more }
}
