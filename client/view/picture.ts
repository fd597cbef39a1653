import type { GraphEdge, GraphNode } from '../../contract/graph-view.ts'
import { type Layer, layers, type NodeKind, nodeKinds } from '../../contract/vocabulary.ts'
import { drawnTies } from '../graph/ties.ts'

/** What is on the screen now: the one set of nodes and edges that canvas, table, counts and files share. */
export type Picture = {
  nodes: GraphNode[]
  edges: GraphEdge[]
  hiddenByFilter: number
  hiddenByLimit: number
  asOf: string | null
}

export const emptyPicture: Picture = { nodes: [], edges: [], hiddenByFilter: 0, hiddenByLimit: 0, asOf: null }

/** How many of each kind are in a picture, and how many pairs with at least one claim. */
export function countsOf({ nodes, edges }: Pick<Picture, 'nodes' | 'edges'>) {
  const kinds = countBy(nodes, nodeKinds, (node) => node.kind)
  return {
    ...kinds,
    parties: kinds.organisation + kinds.professional,
    ties: drawnTies(edges).filter((tie) => tie.kind === 'trusts').length,
  }
}

/** How many nodes each choice of the legend has. */
export function legendCounts(nodes: readonly GraphNode[]) {
  return {
    layers: countBy(nodes, layers, (node) => node.layer),
    kinds: countBy(nodes, nodeKinds, (node) => node.kind),
  }
}
export type LegendCounts = { layers: Record<Layer, number>; kinds: Record<NodeKind, number> }

function countBy<Key extends string>(
  nodes: readonly GraphNode[],
  keys: readonly Key[],
  keyOf: (node: GraphNode) => Key | null,
): Record<Key, number> {
  const counts = new Map<Key, number>()
  for (const node of nodes) {
    const key = keyOf(node)
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  // Every key of the closed list gets an entry, which Object.fromEntries cannot show.
  return Object.fromEntries(keys.map((key) => [key, counts.get(key) ?? 0])) as Record<Key, number>
}
