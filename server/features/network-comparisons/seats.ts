import type { ComparedSeat } from '../../../contract/network-comparisons.ts'
import { layers } from '../../../contract/vocabulary.ts'
import type { Ranked } from '../../key-figures/ranked.ts'
import type { Projection } from '../../projection/projection.ts'
import { type Expected, seatStatus } from '../../seats/expected.ts'
import { isNeeded } from '../../seats/status.ts'

type Asked = { phenomena: readonly string[]; expected: readonly Expected[] }

/** Every seat that one of the phenomena expects now, and what it is in each; by layer, then id. */
export function comparedSeats(
  networks: readonly Ranked[],
  { names }: Projection,
  { phenomena, expected }: Asked,
): ComparedSeat[] {
  const applying = expected.filter(({ applies }) => applies)
  return [...names.seats.values()]
    .filter(({ id }) => applying.some(({ seat }) => seat === id))
    .map(({ id, nameNl, nameEn, layer }) => ({
      partyTypeId: id,
      nameNl,
      nameEn,
      layer,
      cells: phenomena.map((phenomenon, i) => {
        const one = applying.find((other) => other.seat === id && other.phenomenon === phenomenon)
        const network = networks[i]?.network
        if (!one || !network) return null
        const { necessity, conditionNl, conditionEn } = one
        return { status: seatStatus(network, id), necessity, conditionNl, conditionEn, needed: isNeeded(one) }
      }),
    }))
    .sort((a, b) => layers.indexOf(a.layer) - layers.indexOf(b.layer) || (a.partyTypeId < b.partyTypeId ? -1 : 1))
}

/** How many seats one of the phenomena needs, and how many of these are filled and vacant. */
export function seatCounts(seats: readonly ComparedSeat[], column: number) {
  const needed = seats.flatMap(({ cells }) => (cells[column]?.needed ? [cells[column]] : []))
  return {
    needed: needed.length,
    filled: needed.filter(({ status }) => status === 'filled').length,
    vacant: needed.filter(({ status }) => status === 'vacant').length,
  }
}
