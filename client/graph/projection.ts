import type { GraphEdge, GraphNode, GraphView } from '../../contract/graph-view.ts'
import {
  type AmongParties,
  type GroupSide,
  passesNode,
  type TieEnds,
  tieFilter,
} from '../../contract/network-filters.ts'
import type { KnownTieState, Layer, NodeKind } from '../../contract/vocabulary.ts'
import { stepsFrom } from './steps.ts'

export { neighbourGroups } from './neighbour-groups.ts'
export { stepsFrom } from './steps.ts'

/** What narrows the picture; null means everything. */
export type ViewFilters = {
  layers: Layer[] | null
  kinds: NodeKind[] | null
  minLevel: number | null
  freshOnly: boolean
  /** What ties may be; null means everything. */
  tieStates: KnownTieState[] | null
  /** Between whom ties may be. */
  between: TieEnds | null
  /** Of the group that stands out: ties within it, or with others; null means everything. */
  groupTies: GroupSide | null
}
export type Focus = { centre: string; steps: 1 | 2 | 3 }

/** Nodes that expanding `party` brought in. Collapsing removes the entry, in any order. */
export type Expansion = { party: string; revealed: string[] }
/** `among` is what `groupTies` comes to: the parties of the group. */
export type View = { filters: ViewFilters; among?: AmongParties | null; focus: Focus | null; expansions: Expansion[] }
export type Projection = { nodes: GraphNode[]; edges: GraphEdge[]; hiddenByFilter: number }

export const noFilters: ViewFilters = {
  layers: null,
  kinds: null,
  minLevel: null,
  freshOnly: false,
  tieStates: null,
  between: null,
  groupTies: null,
}

/**
 * What is visible: the network, narrowed by filters and focus, plus what expansions revealed. Neighbourhood answers
 * from outside the network (`extra`) show only when revealed, or when the focus stands on a party outside the network.
 * `hiddenByFilter` counts nodes that the filters alone keep away; the centre of the focus is never one of them.
 */
export function project(network: GraphView, extra: readonly GraphView[], view: View): Projection {
  const known = union([network, ...extra])
  const inside = new Set(network.nodes.map((node) => node.id))
  const shown = visible(network, known, inside, view)
  const unfiltered = visible(network, known, inside, { ...view, filters: noFilters, among: null })
  const ids = new Set(shown.nodes.map((node) => node.id))
  return { ...shown, hiddenByFilter: unfiltered.nodes.filter((node) => !ids.has(node.id)).length }
}

type Graph = { nodes: GraphNode[]; edges: GraphEdge[] }

function visible(network: GraphView, known: Graph, inside: ReadonlySet<string>, view: View): Graph {
  const { focus, expansions } = view
  const filters = { ...view.filters, among: view.among }
  const nodes = known.nodes.filter((node) => node.id === focus?.centre || passesNode(node, filters))
  const passing = new Set(nodes.map((node) => node.id))
  const passesTie = tieFilter(known.edges, new Map(known.nodes.map((node) => [node.id, node])), filters)
  const joins = (edge: GraphEdge) => passing.has(edge.source) && passing.has(edge.target) && passesTie(edge)
  const revealed = new Set(expansions.flatMap((expansion) => expansion.revealed))
  const reach = focus ? within(focus, (inside.has(focus.centre) ? network : known).edges.filter(joins)) : inside
  const ids = new Set(nodes.filter(({ id }) => reach.has(id) || revealed.has(id)).map((node) => node.id))
  return {
    nodes: nodes.filter((node) => ids.has(node.id)),
    edges: known.edges.filter((edge) => ids.has(edge.source) && ids.has(edge.target) && joins(edge)),
  }
}

function within(focus: Focus, edges: GraphEdge[]): ReadonlySet<string> {
  return new Set(stepsFrom(focus.centre, edges, focus.steps).keys())
}

/** One graph of several; where they disagree about a node, an edge or a direction of trust, the first counts. */
function union(views: readonly GraphView[]): Graph {
  const nodes = new Map<string, GraphNode>()
  const edges = new Map<string, GraphEdge>()
  for (const view of views) {
    for (const node of view.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node)
    for (const edge of view.edges) {
      const key = edge.kind === 'trusts' ? `${edge.source}>${edge.target}` : edge.id
      if (!edges.has(key)) edges.set(key, edge)
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] }
}
