import type { Dataset } from '../../contract/dataset.ts'
import { type Asked, askedOf } from '../reach/asked.ts'
import { projectionOf } from './projection-of.ts'

/** What readiness is asked about, from a dataset, without a database in between. */
export function askedOfData(data: Dataset, projection = projectionOf(data)) {
  return (phenomenon: string, asOf: string, from?: string): Asked => {
    const seats = new Map(data.partyTypes.map((seat) => [seat.id, seat]))
    const rows = data.expectedSeats
      .filter(({ phenomenonId }) => phenomenonId === phenomenon)
      .flatMap(({ partyTypeId, necessity, conditionNl, conditionEn, applies }) => {
        const seat = seats.get(partyTypeId)
        if (!seat) return []
        const { nameNl, nameEn, layer } = seat
        return [{ partyTypeId, nameNl, nameEn, layer, necessity, conditionNl, conditionEn, applies }]
      })
    return askedOf(projection, { phenomenon, asOf, from, freshnessMonths: 12, rows, coordinators: [] })
  }
}
