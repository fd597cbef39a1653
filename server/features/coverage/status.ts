import type { CoverageCounts } from '../../../contract/coverage.ts'
import {
  type CoverageStatus,
  gapNecessities,
  type Layer,
  layers,
  type Necessity,
} from '../../../contract/vocabulary.ts'

/**
 * What a seat is with so many organisations of the network in it, and so many professionals of the network who fill it or
 * work for one of those. A network consists of professionals: an organisation alone is not yet somebody to call.
 */
export function statusOf(organisations: number, professionals: number): CoverageStatus {
  if (professionals > 0) return 'filled'
  return organisations > 0 ? 'organisation-only' : 'vacant'
}

/** Whether a phenomenon needs a seat now: were it vacant, it would be a gap. */
export function isNeeded({ applies, necessity }: { applies: boolean; necessity: Necessity }): boolean {
  return applies && gapNecessities.includes(necessity)
}

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
