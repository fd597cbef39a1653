import type { CoverageCounts } from '../../../contract/coverage.ts'
import { type CoverageStatus, type Layer, layers } from '../../../contract/vocabulary.ts'

/** A seat as far as counting goes. */
type Counted = { needed: boolean; applies: boolean; status: CoverageStatus }

/** Counts seats; a seat that is not needed has no status in the figures. */
export function countSeats(seats: readonly Counted[]): CoverageCounts {
  const needed = seats.filter((seat) => seat.needed)
  const having = (status: CoverageStatus) => needed.filter((seat) => seat.status === status).length
  return {
    needed: needed.length,
    filled: having('filled'),
    organisationOnly: having('organisation-only'),
    vacant: having('vacant'),
    optional: seats.filter((seat) => seat.applies && !seat.needed).length,
    off: seats.filter((seat) => !seat.applies).length,
  }
}

/** The same, layer by layer, from the inside out. */
export function countLayers(seats: readonly (Counted & { layer: Layer })[]): (CoverageCounts & { layer: Layer })[] {
  return layers.map((layer) => ({ layer, ...countSeats(seats.filter((seat) => seat.layer === layer)) }))
}
