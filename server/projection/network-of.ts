import { freshSince } from '../graph-view/days.ts'
import { NotFound } from '../http/refusals.ts'
import type { Network } from './network.ts'
import type { Projection } from './projection.ts'

/** The network of a phenomenon on a day. @throws {NotFound} for an unknown phenomenon */
export function networkOf(
  projection: Projection,
  { phenomenon, asOf, freshnessMonths }: { phenomenon: string; asOf: string; freshnessMonths: number },
): Network {
  if (!projection.names.phenomena.has(phenomenon)) throw new NotFound()
  return projection.network({ phenomenon, asOf, freshSince: freshSince(asOf, freshnessMonths) })
}
