import { createHash } from 'node:crypto'
import type { Cut } from '../../contract/key-parties.ts'
import { type Layer, layers } from '../../contract/vocabulary.ts'
import type { KeyedGraph } from '../measures/calculations.ts'
import { constraints } from '../measures/constraint.ts'
import { degreeOf, edgeCount } from '../measures/graph.ts'
import { type Parts, partsOf } from '../measures/parts.ts'
import type { Turns } from '../projection/in-turns.ts'
import type { Network } from '../projection/network.ts'
import { layerOf } from '../projection/party.ts'
import type { GraphRevision } from '../projection/queries.ts'
import { type TieGraph, tieGraph } from '../projection/tie-graph.ts'
import { twentieths } from '../projection/weights.ts'

/** What can be said at once of the ties of a network, and the key by which its betweenness is calculated. */
export type Figures = KeyedGraph & {
  network: Network
  graph: TieGraph
  parts: Parts
  ties: number
  constraints: Float64Array
}

/** A network outlives its revision: figures are of the revision that the projection had, which is another object after each. */
const known = new WeakMap<Network, { at: GraphRevision; figures: Figures }>()

/** The figures of a network, calculated once for each revision. To be used at once, as the network itself. */
export function* figuresOf(network: Network): Turns<Figures> {
  const at = network.projection.revision
  const before = known.get(network)
  if (before?.at === at) return before.figures
  const graph = yield* tieGraph(network)
  const hash = createHash('sha256')
  for (const array of [graph.offsets, graph.targets, graph.weights]) hash.update(array)
  yield
  const figures: Figures = {
    network,
    graph,
    parts: partsOf(graph),
    ties: edgeCount(graph),
    constraints: constraints(graph),
    key: hash.digest('hex'),
  }
  known.set(network, { at, figures })
  return figures
}

/** What falls apart without a party; null where nothing does. */
export function cutOf({ parts }: Figures, vertex: number): Cut | null {
  const sizes = parts.cuts.get(vertex)
  if (!sizes) return null
  return { parts: sizes.length, cutOff: sizes.slice(1).reduce((sum, size) => sum + size, 0) }
}

/** The strengths of the ties of a party, summed. */
export function strengthOf({ graph: { offsets, weights } }: Figures, vertex: number): number {
  return weights.subarray(offsets[vertex], offsets[vertex + 1]).reduce((sum, weight) => sum + weight, 0) / twentieths
}

/** The layers in which a party has ties, from the inside out. */
export function layersAround({ graph, network }: Figures, vertex: number): Layer[] {
  const around = graph.targets.subarray(graph.offsets[vertex], graph.offsets[vertex + 1])
  const found = new Set([...around].map((other) => layerOf(network, graph.parties[other] ?? -1)))
  return layers.filter((layer) => found.has(layer))
}

/** How many parties have no tie, and how many connected parts the others are in. */
export function partCounts({ graph, parts }: Figures): { parts: number; isolated: number } {
  const isolated = [...graph.parties.keys()].filter((vertex) => degreeOf(graph, vertex) === 0).length
  return { parts: parts.count - isolated, isolated }
}
