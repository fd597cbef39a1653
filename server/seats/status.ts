import {
  type CoverageStatus,
  gapNecessities,
  type Layer,
  layers,
  type Necessity,
  necessities,
} from '../../contract/vocabulary.ts'

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

type Ordered = { necessity: Necessity; layer: Layer; partyTypeId: string }

/** What is most needed first, then from the inside out, then by id. */
export function inOrderOfWork(a: Ordered, b: Ordered): number {
  return (
    necessities.indexOf(a.necessity) - necessities.indexOf(b.necessity) ||
    layers.indexOf(a.layer) - layers.indexOf(b.layer) ||
    (a.partyTypeId < b.partyTypeId ? -1 : 1)
  )
}
