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
  expect(legendCounts({ nodes, edges: [] }, []).layers).toEqual({
    'directly-involved': 0,
    'daily-contact': 0,
    national: 2,
    'civil-society': 0,
  })
})

test('a legend counts ties by what both claims of a pair say, also where one is out of view', () => {
  const [there, back] = [trust('a', 'b'), { ...trust('b', 'a'), stale: true }]
  const counted = (edges: GraphEdge[], claims: GraphEdge[]) => legendCounts({ nodes, edges }, claims).tieStates
  expect(counted([there], [there, there])).toEqual({ mutual: 0, 'one-sided': 1, stale: 0 })
  expect(counted([there], [there, trust('b', 'a')])).toEqual({ mutual: 1, 'one-sided': 0, stale: 0 })
  expect(counted([there], [there, back])).toEqual({ mutual: 0, 'one-sided': 0, stale: 1 })
})
