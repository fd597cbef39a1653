import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import { degreeOf, type Graph, vertexCount } from './graph.ts'

declare module 'graphology-communities-louvain' {
  // What the package has, and its types put under `default`.
  export function detailed(graph: UndirectedGraph, options: LouvainOptions): DetailedLouvainOutput
}

/** A division of the vertices that have a neighbour. */
export type Division = {
  /** The communities, each its vertices in ascending order, by their first. */
  communities: number[][]
  /** Of this division, on the weights; null without an edge. */
  modularity: number | null
}

/** Communities by the Louvain method on the strength of ties: vertices are visited in their order, so that every run finds the same. */
export function communitiesOf(graph: Graph): Division {
  const { offsets, targets, weights } = graph
  const whole = new UndirectedGraph()
  const vertices = [...Array(vertexCount(graph)).keys()].filter((vertex) => degreeOf(graph, vertex) > 0)
  if (vertices.length === 0) return { communities: [], modularity: null }
  for (const vertex of vertices) whole.addNode(vertex)
  for (const vertex of vertices) {
    for (let i = offsets[vertex] ?? 0; i < (offsets[vertex + 1] ?? 0); i++) {
      const other = targets[i] ?? 0
      if (other > vertex) whole.addEdge(vertex, other, { weight: weights[i] ?? 0 })
    }
  }
  const found = louvain.detailed(whole, { getEdgeWeight: 'weight', randomWalk: false })
  const byCommunity = Map.groupBy(vertices, (vertex) => found.communities[vertex] ?? -1)
  return {
    communities: [...byCommunity.values()].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
    modularity: found.modularity,
  }
}
