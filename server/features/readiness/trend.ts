import { limits } from '../../../contract/limits.ts'
import type { Readiness } from '../../../contract/readiness.ts'
import { freshSince, quarterEnds } from '../../graph-view/days.ts'
import type { Turns } from '../../projection/in-turns.ts'
import { Network } from '../../projection/network.ts'
import type { Asked } from '../../reach/asked.ts'
import { countReached } from '../../reach/judge.ts'
import { Ties } from '../../reach/ties.ts'

/** How many seats the same party reached on the last day of each of the last quarters, and on the day that is asked for. */
export function* trendOf({
  projection,
  phenomenon,
  asOf,
  freshnessMonths,
  seats,
  from,
}: Asked): Turns<Readiness['trend']> {
  const source = from === null ? undefined : projection.numbers.find(from.id)
  const ids = seats.map(({ partyTypeId }) => partyTypeId)
  const trend: Readiness['trend'] = []
  for (const day of [...quarterEnds(asOf, limits.trend), asOf]) {
    yield
    // Not by `projection.network`: these days are looked at once, and would drive out the ones that are kept.
    const network = new Network(projection, { phenomenon, asOf: day, freshSince: freshSince(day, freshnessMonths) })
    const reached = source === undefined ? 0 : countReached(new Ties(network), source, ids)
    trend.push({ asOf: day, needed: ids.length, reached })
  }
  return trend
}
