import type { SeatCoverage } from '../../../contract/coverage.ts'
import type { Asked, Show } from './asked.ts'

type Judged = Pick<SeatCoverage, 'needed' | 'status'>

/** Whether a seat is among what is shown. A seat that is not needed has no status that counts. */
export function isShown({ needed, status }: Judged, show: Show): boolean {
  if (show === 'all') return true
  if (show === 'other') return !needed
  if (show === 'needed') return needed
  return needed && (show === 'todo' ? status !== 'filled' : status === show)
}

/** The seats of the list, in the order of the work. */
export function shownSeats<Seat extends Judged & Pick<SeatCoverage, 'necessity' | 'layer'>>(
  seats: readonly Seat[],
  { show, necessity, layer }: Pick<Asked, 'show' | 'necessity' | 'layer'>,
): Seat[] {
  return seats.filter(
    (seat) =>
      isShown(seat, show) &&
      (necessity === null || seat.necessity === necessity) &&
      (layer === null || seat.layer === layer),
  )
}
