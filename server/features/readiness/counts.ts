import type { ReadinessCounts } from '../../../contract/readiness.ts'
import { gapNecessities, type Necessity, type ReadinessStatus } from '../../../contract/vocabulary.ts'

type Counted = { necessity: Necessity; status: ReadinessStatus }

/** Counts needed seats; without any there is no percentage. */
export function countReadiness(seats: readonly Counted[]): ReadinessCounts {
  const having = (status: ReadinessStatus) => seats.filter((seat) => seat.status === status).length
  const reached = having('reached')
  return {
    needed: seats.length,
    reached,
    percentage: seats.length === 0 ? null : Math.round((reached / seats.length) * 1000) / 10,
    byStatus: {
      reached,
      vacant: having('vacant'),
      'organisation-only': having('organisation-only'),
      stale: having('stale'),
      'one-sided': having('one-sided'),
      'too-far': having('too-far'),
      'no-ties': having('no-ties'),
    },
  }
}

/** The same for each necessity that makes a seat needed. */
export function countNecessities(seats: readonly Counted[]): (ReadinessCounts & { necessity: Necessity })[] {
  return gapNecessities.map((necessity) => ({
    necessity,
    ...countReadiness(seats.filter((seat) => seat.necessity === necessity)),
  }))
}
