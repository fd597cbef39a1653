import type { KeyCell } from '../../../contract/key-parties.ts'
import { limits } from '../../../contract/limits.ts'
import type { ComparedParty, NetworkComparison } from '../../../contract/network-comparisons.ts'
import { cellOf, keyVertices, progressOf, type Ranked } from '../../key-figures/ranked.ts'
import { layerOf, referenceOf } from '../../projection/party.ts'
import type { Projection } from '../../projection/projection.ts'
import type { Expected } from '../../seats/expected.ts'
import { comparedSeats, seatCounts } from './seats.ts'

type Asked = {
  phenomena: readonly string[]
  asOf: string
  expected: readonly Expected[]
  /** Name the parties in exactly these networks; undefined: in several. */
  exactly: readonly string[] | undefined
}

/** Holds networks against each other: who is in several, which seats differ, without whom they fall apart. */
export function compare(networks: readonly Ranked[], projection: Projection, asked: Asked): NetworkComparison {
  const { phenomena, asOf, exactly } = asked
  const keys = networks.map(keyVertices)
  const everybody = [...new Set(networks.flatMap(({ graph }) => [...graph.parties]))]
  const rows = everybody.map((party) => {
    const cells = networks.map((one, i) => cellOf(one, keys[i] ?? new Set(), party))
    return { party, id: projection.numbers.text(party), cells, present: cells.flatMap((cell) => cell ?? []) }
  })
  type Row = (typeof rows)[number]
  const byId = (a: Row, b: Row) => (a.id < b.id ? -1 : 1)
  const isAsked = ({ cells, present }: Row) =>
    exactly ? phenomena.every((id, i) => exactly.includes(id) === (cells[i] !== null)) : present.length > 1
  const parties = rows
    .filter(isAsked)
    .sort((a, b) => b.present.length - a.present.length || rankSum(a.present) - rankSum(b.present) || byId(a, b))
  const inAll = rows.filter(({ cells }) => cells.every((cell) => cell?.key))
  inAll.sort((a, b) => rankSum(a.present) - rankSum(b.present) || byId(a, b))
  const cutting = rows.filter(({ present }) => cutOffSum(present) > 0)
  cutting.sort((a, b) => cutOffSum(b.present) - cutOffSum(a.present) || byId(a, b))
  const most = limits.comparison.parties
  const seats = comparedSeats(networks, projection, asked)
  return {
    asOf,
    revision: projection.revision.number,
    progress: progressOf(networks),
    phenomena: networks.map(({ graph, ties, parts, standing }, i) => ({
      id: phenomena[i] ?? '',
      parties: graph.parties.length,
      only: rows.filter(({ cells, present }) => cells[i] && present.length === 1).length,
      ties,
      pivots: standing.pivots,
      ...seatCounts(seats, i),
      singlePoints: parts.cuts.size,
    })),
    overlaps: overlapsOf(rows.map(({ cells }) => phenomena.filter((_, i) => cells[i]))),
    parties: parties.slice(0, most).flatMap(compared),
    hidden: Math.max(0, parties.length - most),
    seats: seats.filter(differs),
    keys: inAll.flatMap(compared),
    singlePoints: cutting.slice(0, most).flatMap(compared),
  }

  function compared({ party, cells }: Row): ComparedParty[] {
    const at = networks[cells.findIndex((cell) => cell !== null)]
    const reference = at && referenceOf(at.network, party)
    return reference ? [{ ...reference, layer: layerOf(at.network, party), cells }] : []
  }
}

/** A party without a rank comes after all that have one. */
const rankSum = (cells: readonly KeyCell[]) =>
  cells.reduce((sum, { rank }) => sum + (rank ?? limits.comparison.unranked), 0)
const cutOffSum = (cells: readonly KeyCell[]) => cells.reduce((sum, { cut }) => sum + (cut?.cutOff ?? 0), 0)

function overlapsOf(memberships: readonly string[][]): NetworkComparison['overlaps'] {
  const groups = Map.groupBy(
    memberships.filter((phenomena) => phenomena.length > 1),
    (phenomena) => phenomena.join(' '),
  )
  return [...groups]
    .map(([key, found]) => ({ phenomena: key.split(' '), parties: found.length }))
    .sort((a, b) => b.phenomena.length - a.phenomena.length || (a.phenomena.join(' ') < b.phenomena.join(' ') ? -1 : 1))
}

/** Whether a seat is vacant somewhere, or not the same everywhere. */
function differs({ cells }: NetworkComparison['seats'][number]): boolean {
  const found = cells.map((cell) => cell?.status ?? null)
  return found.includes('vacant') || new Set(found).size > 1
}
