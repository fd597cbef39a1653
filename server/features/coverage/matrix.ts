import type { CoverageCell, CoverageMatrix } from '../../../contract/coverage.ts'
import { layers } from '../../../contract/vocabulary.ts'
import { isNeeded, statusOf } from '../../seats/status.ts'
import type { CountsRow } from './queries.ts'
import { countSeats } from './status.ts'

/** Which seats are filled in which phenomenon, from what was counted of each. */
export function matrixOf({ phenomena, seats, cells }: CountsRow, asOf: string): CoverageMatrix {
  const byPair = new Map(
    cells.map(([phenomenon, seat, necessity, applies, organisations, professionals]): [string, CoverageCell] => [
      `${phenomenon} ${seat}`,
      {
        necessity,
        applies,
        needed: isNeeded({ necessity, applies }),
        status: statusOf(organisations, professionals),
        organisations,
        professionals,
      },
    ]),
  )
  const cellOf = (phenomenon: string, seat: string) => byPair.get(`${phenomenon} ${seat}`) ?? null
  const inOrder = seats.toSorted((a, b) => layers.indexOf(a[3]) - layers.indexOf(b[3]) || (a[0] < b[0] ? -1 : 1))
  return {
    asOf,
    phenomena: phenomena.map((id) => ({
      id,
      totals: countSeats(seats.flatMap(([seat]) => cellOf(id, seat) ?? [])),
    })),
    seats: inOrder.map(([partyTypeId, nameNl, nameEn, layer]) => ({
      partyTypeId,
      nameNl,
      nameEn,
      layer,
      cells: phenomena.map((id) => cellOf(id, partyTypeId)),
    })),
  }
}
