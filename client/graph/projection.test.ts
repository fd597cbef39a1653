import type { GraphEdge, GraphNode, GraphView } from '../../contract/graph-view.ts'
import type { GroupSide } from '../../contract/network-filters.ts'
import { neighbourGroups, noFilters, project, stepsFrom, type View } from './projection.ts'

/**
 * an (directly involved) <-5/3-> bo (daily) -2-> cor (civil); an works for org; a vacant seat.
 * Outside the network: dee, whom an trusts.
 */
const network = view(
  [node('an', 'directly-involved'), node('bo', 'daily-contact'), node('cor', 'civil-society'), org(), seat()],
  [trust('an', 'bo', 5), trust('bo', 'an', 3, true), trust('bo', 'cor', 2), works('an')],
)
const outside = view([node('an', 'directly-involved'), node('dee', null)], [trust('an', 'dee', 4)])
const everything: View = { filters: noFilters, focus: null, expansions: [] }

describe('project', () => {
  test('shows the whole network, and nothing from outside it', () => {
    const { nodes, edges, hiddenByFilter } = project(network, [outside], everything)
    expect(ids(nodes)).toEqual(['an', 'bo', 'cor', 'org', 'seat'])
    expect(edges).toHaveLength(4)
    expect(hiddenByFilter).toBe(0)
  })

  test('counts what filters on layer and kind keep away', () => {
    const filters = { ...noFilters, layers: ['directly-involved' as const], kinds: ['professional' as const] }
    const { nodes, hiddenByFilter } = project(network, [], { ...everything, filters })
    expect(ids(nodes)).toEqual(['an'])
    expect(hiddenByFilter).toBe(4)
  })

  test('drops weak and stale claims but not their parties', () => {
    const filters = { ...noFilters, minLevel: 3, freshOnly: true }
    const { nodes, edges } = project(network, [], { ...everything, filters })
    expect(ids(nodes)).toHaveLength(5)
    expect(ids(edges)).toEqual(['an>bo', 'w-an'])
  })

  test('keeps ties by what the whole pair is, and those between two ends', () => {
    const shown = (change: Partial<typeof noFilters>) => {
      const { nodes, edges } = project(network, [], { ...everything, filters: { ...noFilters, ...change } })
      return [ids(nodes), ids(edges)]
    }
    const all = ['an', 'bo', 'cor', 'org', 'seat']
    expect(shown({ tieStates: ['stale'] })).toEqual([all, ['an>bo', 'bo>an', 'w-an']])
    expect(shown({ tieStates: ['one-sided'] })).toEqual([all, ['bo>cor', 'w-an']])
    expect(shown({ tieStates: [] })).toEqual([all, ['w-an']])
    expect(shown({ between: ['civil-society', 'daily-contact'] })).toEqual([['bo', 'cor'], ['bo>cor']])
    expect(shown({ between: ['cor', 'any'] })).toEqual([all, ['bo>cor', 'w-an']])
    expect(shown({ between: ['police', 'none'] })).toEqual([all, ['w-an']])
    const of = (ties: GroupSide) =>
      ids(project(network, [], { ...everything, among: { parties: ['an', 'bo'], ties } }).edges)
    expect([of('within'), of('across')]).toEqual([
      ['an>bo', 'bo>an', 'w-an'],
      ['bo>cor', 'w-an'],
    ])
  })

  test('narrows to the steps around the focus, over what the filters leave', () => {
    const focus = { centre: 'bo', steps: 1 as const }
    expect(ids(project(network, [], { ...everything, focus }).nodes)).toEqual(['an', 'bo', 'cor'])
    const strong = project(network, [], { ...everything, focus, filters: { ...noFilters, minLevel: 3 } })
    expect(ids(strong.nodes)).toEqual(['an', 'bo'])
    expect(strong.hiddenByFilter).toBe(1)
  })

  test('always shows the centre of the focus, also from outside the network', () => {
    const filters = { ...noFilters, layers: ['national' as const] }
    expect(ids(project(network, [], { ...everything, filters, focus: { centre: 'an', steps: 2 } }).nodes)).toEqual([
      'an',
    ])
    const around = project(network, [outside], { ...everything, focus: { centre: 'dee', steps: 1 } })
    expect(ids(around.nodes)).toEqual(['an', 'dee'])
  })

  test('adds what expansions revealed; collapsing one leaves the others', () => {
    const expansions = [
      { party: 'an', revealed: ['dee'] },
      { party: 'bo', revealed: ['cor'] },
    ]
    const focus = { centre: 'an', steps: 1 as const }
    const both = project(network, [outside], { ...everything, focus, expansions })
    expect(ids(both.nodes)).toEqual(['an', 'bo', 'cor', 'dee', 'org'])
    expect(ids(both.edges)).toContain('an>dee')
    const collapsed = project(network, [outside], { ...everything, focus, expansions: expansions.slice(1) })
    expect(ids(collapsed.nodes)).toEqual(['an', 'bo', 'cor', 'org'])
  })

  test("lets the network's own claim count before a general one from elsewhere", () => {
    const general = view([], [{ ...trust('an', 'bo', 1), id: 'general' }])
    expect(ids(project(network, [general], everything).edges)).not.toContain('general')
  })
})

describe('neighbourGroups', () => {
  test('groups hidden neighbours by layer, the strongest tie first', () => {
    const all = view(
      [...network.nodes, node('eva', 'civil-society'), node('fay', null)],
      [...network.edges, trust('bo', 'eva', 5), trust('fay', 'bo', 1)],
    )
    expect(neighbourGroups('bo', all, new Set(['bo', 'an']))).toEqual([
      { key: 'civil-society', count: 2, ids: ['eva', 'cor'] },
      { key: 'none', count: 1, ids: ['fay'] },
    ])
  })

  test('is empty for a party without hidden neighbours', () => {
    expect(neighbourGroups('seat', network, new Set())).toEqual([])
  })
})

describe('stepsFrom', () => {
  test('counts steps in both directions and stops where asked', () => {
    expect([...stepsFrom('cor', network.edges, 2)]).toEqual([
      ['cor', 0],
      ['bo', 1],
      ['an', 2],
    ])
  })

  test('finds only an unknown centre itself', () => {
    expect([...stepsFrom('nobody', network.edges, 3)]).toEqual([['nobody', 0]])
  })
})

function view(nodes: GraphNode[], edges: GraphEdge[]): GraphView {
  return { nodes, edges, meta: { asOf: '2026-01-01', hidden: 0, generatedAt: '2026-01-01T00:00:00Z' } }
}

function node(id: string, layer: GraphNode['layer']): GraphNode {
  return { id, kind: 'professional', label: id, layer, partyTypes: [], phenomena: [], ties: 1 }
}

function org(): GraphNode {
  return { ...node('org', 'directly-involved'), kind: 'organisation' }
}

function seat(): GraphNode {
  return { ...node('seat', 'national'), kind: 'seat', ties: 0 }
}

function trust(source: string, target: string, level: number, stale = false): GraphEdge {
  return { id: `${source}>${target}`, kind: 'trusts', source, target, level, stale }
}

function works(source: string): GraphEdge {
  return { id: `w-${source}`, kind: 'works-for', source, target: 'org' }
}

function ids(items: { id: string }[]): string[] {
  return items.map((item) => item.id).sort()
}
