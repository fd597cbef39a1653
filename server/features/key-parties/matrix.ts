import type { KeyCell, KeyMatrix } from '../../../contract/key-parties.ts'
import { limits } from '../../../contract/limits.ts'
import { cellOf, keyVertices, progressOf, type Ranked } from '../../key-figures/ranked.ts'
import { layerOf, referenceOf } from '../../projection/party.ts'
import type { Projection } from '../../projection/projection.ts'

/** Which parties are key parties in at least one of these networks, and how each of them stands in all. */
export function keyMatrixOf(
  networks: readonly Ranked[],
  { names, revision, numbers }: Projection,
  asOf: string,
): KeyMatrix {
  const phenomena = [...names.phenomena.keys()]
  const withKeys = networks.map((one) => ({ one, keys: keyVertices(one) }))
  const parties = new Set(
    withKeys.flatMap(({ one, keys }) => [...keys].map((vertex) => one.graph.parties[vertex] ?? -1)),
  )
  const rows = [...parties].map((party) => {
    const cells = withKeys.map(({ one, keys }) => cellOf(one, keys, party))
    return { party, cells, id: numbers.text(party), inHowMany: keyCells(cells).length, best: bestRank(cells) }
  })
  rows.sort((a, b) => b.inHowMany - a.inHowMany || a.best - b.best || (a.id < b.id ? -1 : 1))
  return {
    asOf,
    revision: revision.number,
    progress: progressOf(networks),
    phenomena: networks.map(({ graph, ties, standing: { pivots } }, i) => ({
      id: phenomena[i] ?? '',
      parties: graph.parties.length,
      ties,
      pivots,
    })),
    parties: rows.slice(0, limits.keyParties.rows).flatMap(({ party, cells }) => {
      const at = networks[cells.findIndex((cell) => cell !== null)]
      const reference = at && referenceOf(at.network, party)
      return reference ? [{ ...reference, layer: layerOf(at.network, party), cells }] : []
    }),
    hidden: Math.max(0, rows.length - limits.keyParties.rows),
  }
}

const keyCells = (cells: readonly (KeyCell | null)[]) => cells.flatMap((cell) => (cell?.key ? [cell] : []))
const bestRank = (cells: readonly (KeyCell | null)[]) =>
  Math.min(...keyCells(cells).map(({ rank }) => rank ?? Number.MAX_SAFE_INTEGER))
