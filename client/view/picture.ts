import type { GraphEdge, GraphNode } from '../../contract/graph-view.ts'
import { type AmongParties, tieStatesOf } from '../../contract/network-filters.ts'
import {
  type KnownTieState,
  knownTieStates,
  type Layer,
  layers,
  type NodeKind,
  nodeKinds,
} from '../../contract/vocabulary.ts'
import { drawnTies } from '../graph/ties.ts'

/** What is on the screen now: the one set of nodes and edges that canvas, table, counts and files share. */
export type Picture = {
  nodes: GraphNode[]
  edges: GraphEdge[]
  hiddenByFilter: number
  hiddenByLimit: number
  asOf: string | null
  /** Of whom only some ties show; null where no group narrows them. */
  among: AmongParties | null
}

export const emptyPicture: Picture = {
  nodes: [],
  edges: [],
  hiddenByFilter: 0,
  hiddenByLimit: 0,
  asOf: null,
  among: null,
}

/** How many of each kind are in a picture, and how many pairs with at least one claim. */
export function countsOf({ nodes, edges }: Pick<Picture, 'nodes' | 'edges'>) {
  const kinds = countBy(nodes, nodeKinds, (node) => node.kind)
  return {
    ...kinds,
    parties: kinds.organisation + kinds.professional,
    ties: drawnTies(edges).filter((tie) => tie.kind === 'trusts').length,
  }
}

/** How many nodes, or ties, each choice of the legend has; `claims` are all there are, in view or not. */
export function legendCounts({ nodes, edges }: Pick<Picture, 'nodes' | 'edges'>, claims: readonly GraphEdge[]) {
  const ties = drawnTies(edges).filter(({ kind }) => kind === 'trusts')
  return {
    layers: countBy(nodes, layers, (node) => node.layer),
    kinds: countBy(nodes, nodeKinds, (node) => node.kind),
    tieStates: countBy(ties, knownTieStates, tieStatesOf(claims)),
  }
}
export type LegendCounts = {
  layers: Record<Layer, number>
  kinds: Record<NodeKind, number>
  tieStates: Record<KnownTieState, number>
}

function countBy<Item, Key extends string>(
  items: readonly Item[],
  keys: readonly Key[],
  keyOf: (item: Item) => Key | null,
): Record<Key, number> {
  const counts = new Map<Key, number>()
  for (const item of items) {
    const key = keyOf(item)
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  // Every key of the closed list gets an entry, which Object.fromEntries cannot show.
  return Object.fromEntries(keys.map((key) => [key, counts.get(key) ?? 0])) as Record<Key, number>
}
