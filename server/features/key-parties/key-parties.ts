import type { KeyMeasure, KeyParties, KeyParty } from '../../../contract/key-parties.ts'
import { cutOf, layersAround, partCounts, strengthOf } from '../../key-figures/figures.ts'
import { type Ranked, shareOf } from '../../key-figures/ranked.ts'
import { degreeOf } from '../../measures/graph.ts'
import { layerOf, referenceOf } from '../../projection/party.ts'

type Asked = { phenomenon: string; asOf: string; by: KeyMeasure; limit: number }

/** The key parties of a network, by one of their measures. */
export function keyPartiesOf(one: Ranked, { phenomenon, asOf, by, limit }: Asked): KeyParties {
  const { graph, network, ties, standing } = one
  const order = by === 'betweenness' ? one.order : orderBy(one, by)
  return {
    phenomenon,
    asOf,
    revision: network.projection.revision.number,
    parties: graph.parties.length,
    ties,
    ...partCounts(one),
    articulationPoints: one.parts.cuts.size,
    progress: standing.progress,
    pivots: standing.pivots,
    items: order.slice(0, limit).flatMap((vertex) => keyParty(one, vertex) ?? []),
  }
}

function keyParty(one: Ranked, vertex: number): KeyParty | undefined {
  const { graph, network, standing } = one
  const node = graph.parties[vertex] ?? -1
  const reference = referenceOf(network, node)
  return (
    reference && {
      ...reference,
      layer: layerOf(network, node),
      degree: degreeOf(graph, vertex),
      strength: strengthOf(one, vertex),
      betweenness: standing.scores ? (standing.scores[vertex] ?? 0) : null,
      share: shareOf(one, vertex),
      rank: one.ranks[vertex] || null,
      constraint: finite(one.constraints[vertex]),
      layers: layersAround(one, vertex),
      cut: cutOf(one, vertex),
    }
  )
}

/** Vertices stand in the order of ids, which is what decides between equals. */
function orderBy(one: Ranked, by: Exclude<KeyMeasure, 'betweenness'>): number[] {
  const vertices = [...one.graph.parties.keys()]
  const heightOf = {
    degree: (vertex: number) => degreeOf(one.graph, vertex),
    constraint: (vertex: number) => -(finite(one.constraints[vertex]) ?? Number.POSITIVE_INFINITY),
    cut: (vertex: number) => cutOf(one, vertex)?.cutOff ?? 0,
  }[by]
  const partsOf = (vertex: number) => (by === 'cut' ? (cutOf(one, vertex)?.parts ?? 0) : 0)
  const values = vertices.map(heightOf)
  return vertices.sort((a, b) => compare(values[b], values[a]) || partsOf(b) - partsOf(a) || a - b)
}

/** Not a difference: that of two infinities is not a number. */
const compare = (a = 0, b = 0) => (a < b ? -1 : a > b ? 1 : 0)

function finite(value = Number.NaN): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(13)) : null
}
