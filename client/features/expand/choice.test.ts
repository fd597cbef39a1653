import type { GraphEdge, GraphNode, GraphView } from '../../../contract/graph-view.ts'
import { chosenIds, groupsOf } from './choice.ts'

const node = (id: string, layer: GraphNode['layer']): GraphNode => ({
  id,
  kind: 'professional',
  label: id,
  layer,
  partyTypes: [],
  phenomena: [],
  ties: 0,
})
const trust = (target: string, level: number): GraphEdge => ({
  id: `hub-${target}`,
  kind: 'trusts',
  source: 'hub',
  target,
  level,
})
const view = (nodes: GraphNode[], edges: GraphEdge[]): GraphView => ({
  nodes,
  edges,
  meta: { asOf: '2026-01-01', hidden: 0, generatedAt: '2026-01-01T00:00:00Z' },
})

const hub = node('hub', 'national')
const network = view([hub, node('a', 'national'), node('b', 'national')], [trust('a', 2), trust('b', 5)])
const around = view(
  [hub, node('a', 'national'), node('c', 'civil-society'), node('d', null)],
  [trust('a', 2), trust('c', 3), trust('d', 1)],
)

test('neighbours of the network come first, then those outside it; what shows is left out', () => {
  expect(groupsOf('hub', network, around, new Set(['hub', 'a']))).toEqual([
    { key: 'in-national', layer: 'national', isInside: true, ids: ['b'] },
    { key: 'out-civil-society', layer: 'civil-society', isInside: false, ids: ['c'] },
    { key: 'out-none', layer: 'none', isInside: false, ids: ['d'] },
  ])
})

test('a member of the network is not outside it, even while it is hidden', () => {
  const groups = groupsOf('hub', network, around, new Set(['hub']))
  expect(groups.filter((group) => !group.isInside).flatMap((group) => group.ids)).toEqual(['c', 'd'])
})

test('a portion takes from each chosen group in turn', () => {
  const groups = [
    { key: 'x', layer: 'x', isInside: true, ids: ['1', '2', '3'] },
    { key: 'y', layer: 'y', isInside: true, ids: ['4'] },
    { key: 'z', layer: 'z', isInside: true, ids: ['5'] },
  ]
  expect(chosenIds(groups, new Set(['x', 'y']), 3)).toEqual(['1', '4', '2'])
  expect(chosenIds(groups, new Set(['x', 'y']), 25)).toEqual(['1', '4', '2', '3'])
  expect(chosenIds(groups, new Set(), 25)).toEqual([])
})
