import { freshSince } from '../graph-view/days.ts'
import { NotFound } from '../http/refusals.ts'
import type { Network } from './network.ts'
import type { Projection } from './projection.ts'

/** The network of a phenomenon on a day, or of everybody without one. @throws {NotFound} for an unknown phenomenon */
export function networkOf(
  projection: Projection,
  { phenomenon, asOf, freshnessMonths }: { phenomenon?: string | undefined; asOf: string; freshnessMonths: number },
): Network {
  if (phenomenon !== undefined && !projection.names.phenomena.has(phenomenon)) throw new NotFound()
  return projection.network({ phenomenon, asOf, freshSince: freshSince(asOf, freshnessMonths) })
}
