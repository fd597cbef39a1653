import { type Edges, type Graph, graphFrom } from '../measures/graph.ts'
import type { Turns } from './in-turns.ts'
import type { Network } from './network.ts'
import { weightBetween } from './weights.ts'

/** The parties of a network and their ties as a graph to be measured. Vertices are in the order of the parties' ids. */
export type TieGraph = Graph & {
  /** The party of each vertex, by its number in the projection. */
  parties: Int32Array
  /** The vertex of a party. */
  vertexOf: ReadonlyMap<number, number>
}

/** The tie graph of a network: contacts by work or consultation are not in it. */
export function* tieGraph(network: Network): Turns<TieGraph> {
  const { numbers } = network.projection
  const parties = Int32Array.from(network.nodes().toSorted((a, b) => numbers.compare(a, b)))
  const vertexOf = new Map([...parties].map((party, vertex) => [party, vertex]))
  const edges: Edges = { ones: [], others: [], weights: [] }
  yield* network.eachTie((one, other, outgoing, incoming) => {
    edges.ones.push(vertexOf.get(one) ?? -1)
    edges.others.push(vertexOf.get(other) ?? -1)
    edges.weights.push(weightBetween(outgoing, incoming))
  })
  return { parties, vertexOf, ...graphFrom(parties.length, edges) }
}
