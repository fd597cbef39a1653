import { type Edge, type Graph, graphOf } from '../measures/graph.ts'
import type { Network } from './network.ts'
import { tieWeight } from './weights.ts'

/** The parties of a network and their ties as a graph to be measured. Vertices are in the order of the parties' ids. */
export type TieGraph = Graph & {
  /** The party of each vertex, by its number in the projection. */
  parties: Int32Array
  /** The vertex of a party. */
  vertexOf: ReadonlyMap<number, number>
}

/** The tie graph of a network: contacts by work or consultation are not in it. */
export function tieGraph(network: Network): TieGraph {
  const { numbers } = network.projection
  const byId = (a: number, b: number) => (numbers.text(a) < numbers.text(b) ? -1 : 1)
  const parties = Int32Array.from([...new Set(network.nodes())].sort(byId))
  const vertexOf = new Map([...parties].map((party, vertex) => [party, vertex]))
  return { parties, vertexOf, ...graphOf(parties.length, edges()) }

  function* edges(): Generator<Edge> {
    for (const [vertex, party] of parties.entries()) {
      for (const [other, { outgoing, incoming }] of network.tiesOf(party)) {
        const target = vertexOf.get(other) ?? -1
        if (target > vertex) yield [vertex, target, tieWeight(outgoing, incoming)]
      }
    }
  }
}
