import type { TrustRelationInput } from '../../contract/trust-relations.ts'
import { addDays } from '../shift-dates.ts'
import { daysAgo } from './calendar.ts'
import { noteFor } from './grounds.ts'
import { type Random, randomFor, uuidFor } from './random.ts'

export type Claim = TrustRelationInput & { id: string }

/** What decides a claim: who says it of whom, how much, on what ground, and how likely it has gone stale. */
export interface Stance {
  from: string
  to: string
  level: number
  basis: string
  staleness: number
  statedBy?: string | undefined
  phenomena?: string[]
  /** The day on which it ended. */
  until?: string | undefined
}

/** A claim with its dates and details filled in, the same each time for the same stance. */
export function claimOf(stance: Stance): Claim {
  const { from, to, level, basis, statedBy, phenomena = [], until } = stance
  const subject = `trust/${from}/${to}/${phenomena.join('+')}/${until ? 'ended' : 'current'}`
  const random = randomFor(subject)
  const confirmedOn = until ? addDays(until, -random.between(30, 500)) : confirmation(random, stance.staleness)
  const note = noteFor(random)
  return {
    id: uuidFor(subject),
    from,
    to,
    level,
    confirmedOn,
    basis,
    ...(statedBy && { statedBy }),
    ...(note && { note }),
    ...knowledge(random, level),
    phenomena,
    since: addDays(confirmedOn, -random.between(0, 1_500)),
    ...(until && { until }),
  }
}

/** Clear of the twelve months on both sides, so that no claim changes sides on the day after. */
function confirmation(random: Random, staleness: number): string {
  return random.chance(staleness) ? daysAgo(random, 380, 1_440) : daysAgo(random, 5, 345)
}

/** Who trusts somebody more mostly knows better what the other does and may do; some never said. */
function knowledge(random: Random, level: number): Pick<Claim, 'knowsTasks' | 'knowsPowers'> {
  if (random.chance(0.12)) return {}
  return { knowsTasks: random.chance(0.35 + level * 0.15), knowsPowers: random.chance(0.1 + level * 0.16) }
}
