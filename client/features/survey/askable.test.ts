import type { GraphEdge, GraphNode, GraphView } from '../../../contract/graph-view.ts'
import { askable } from './askable.ts'

const node = (id: string, kind: GraphNode['kind'] = 'professional'): GraphNode => ({
  id,
  kind,
  label: id,
  layer: null,
  partyTypes: [],
  phenomena: [],
  ties: 0,
})
const claim = (source: string, confirmedOn: string): GraphEdge => ({
  id: `${source}-${confirmedOn}`,
  kind: 'trusts',
  source,
  target: 'other',
  level: 3,
  confirmedOn,
})
const network = (nodes: GraphNode[], edges: GraphEdge[]): GraphView => ({
  nodes,
  edges,
  meta: { asOf: '2026-11-23', hidden: 0, generatedAt: '2026-11-23T00:00:00Z' },
})

test('whoever never said anything comes first, then whoever did so longest ago', () => {
  const people = askable(
    network(
      [node('Anna'), node('Bert'), node('Carla'), node('Dirk')],
      [claim('Anna', '2026-01-01'), claim('Bert', '2024-01-01'), claim('Bert', '2025-01-01')],
    ),
    'nl',
  )
  expect(people.map(({ name, lastOn }) => [name, lastOn])).toEqual([
    ['Carla', null],
    ['Dirk', null],
    ['Bert', '2025-01-01'],
    ['Anna', '2026-01-01'],
  ])
})

test('only professionals can be asked, and being trusted is not saying something', () => {
  const trusted = { ...claim('Anna', '2026-01-01'), target: 'Bert' }
  const people = askable(network([node('Anna'), node('Bert'), node('Police', 'organisation')], [trusted]), 'nl')
  expect(people.map(({ name, lastOn }) => [name, lastOn])).toEqual([
    ['Bert', null],
    ['Anna', '2026-01-01'],
  ])
})
