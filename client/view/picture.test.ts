import type { GraphEdge, GraphNode } from '../../contract/graph-view.ts'
import { countsOf, legendCounts } from './picture.ts'

const node = (id: string, kind: GraphNode['kind'], layer: GraphNode['layer']): GraphNode => ({
  id,
  kind,
  layer,
  label: id,
  partyTypes: [],
  phenomena: [],
  ties: 0,
})
const trust = (source: string, target: string): GraphEdge => ({
  id: source + target,
  kind: 'trusts',
  source,
  target,
  level: 3,
})

const nodes = [
  node('a', 'organisation', 'national'),
  node('b', 'professional', 'national'),
  node('police', 'seat', null),
]

test('two claims of one pair are one tie, and a seat is no party', () => {
  const edges: GraphEdge[] = [
    trust('a', 'b'),
    trust('b', 'a'),
    { id: 'w', kind: 'works-for', source: 'b', target: 'a' },
  ]
  expect(countsOf({ nodes, edges })).toMatchObject({ organisation: 1, professional: 1, seat: 1, parties: 2, ties: 1 })
})

test('a legend counts every layer, also the empty ones', () => {
  expect(legendCounts(nodes).layers).toEqual({
    'directly-involved': 0,
    'daily-contact': 0,
    national: 2,
    'civil-society': 0,
  })
})
