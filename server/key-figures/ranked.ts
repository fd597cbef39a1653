import type { KeyCell } from '../../contract/key-parties.ts'
import { limits } from '../../contract/limits.ts'
import type { Standing } from '../measures/calculations.ts'
import { degreeOf } from '../measures/graph.ts'
import { cutOf, type Figures } from './figures.ts'

/** A network with the betweenness of its parties, as far as that is calculated. */
export type Ranked = Figures & {
  standing: Standing
  /** Vertices by betweenness, the highest first, equals by id; before it is there, by degree. */
  order: readonly number[]
  /** Place of each vertex, the same for equals; 0 where there is none. */
  ranks: Int32Array
}

/** Puts the parties of a network in the order of their betweenness. */
export function ranked(figures: Figures, standing: Standing): Ranked {
  const { graph } = figures
  const { scores } = standing
  const heightOf = (vertex: number) => (scores ? (scores[vertex] ?? 0) : degreeOf(graph, vertex))
  const order = [...graph.parties.keys()].sort((a, b) => heightOf(b) - heightOf(a) || a - b)
  const ranks = new Int32Array(order.length)
  let rank = 0
  for (const [place, vertex] of order.entries()) {
    if (!scores?.[vertex]) continue
    if (place === 0 || scores[vertex] !== scores[order[place - 1] ?? -1]) rank = place + 1
    ranks[vertex] = rank
  }
  return { ...figures, standing, order, ranks }
}

/** What part of all other pairs has its shortest path through a party. */
export function shareOf({ graph, standing: { scores } }: Ranked, vertex: number): number | null {
  const others = graph.parties.length - 1
  return scores && others > 1 ? (scores[vertex] ?? 0) / ((others * (others - 1)) / 2) : null
}

/** Those without whom the network falls apart, and the first by betweenness; somebody who is on no path is not among them. */
export function keyVertices({ parts, order, ranks }: Ranked): Set<number> {
  const first = order.slice(0, limits.keyParties.top).filter((vertex) => ranks[vertex])
  return new Set([...first, ...parts.cuts.keys()])
}

/** A party in one network; null where it is not involved. */
export function cellOf(one: Ranked, keys: ReadonlySet<number>, party: number): KeyCell | null {
  const vertex = one.graph.vertexOf.get(party)
  if (vertex === undefined) return null
  return {
    degree: degreeOf(one.graph, vertex),
    rank: one.ranks[vertex] || null,
    share: shareOf(one, vertex),
    cut: cutOf(one, vertex),
    key: keys.has(vertex),
  }
}

/** How far the calculation of all of these is. */
export function progressOf(networks: readonly Ranked[]): number {
  const sum = networks.reduce((total, { standing }) => total + standing.progress, 0)
  return networks.length === 0 ? 1 : sum / networks.length
}
