import { nodeOf, weightOf } from '../../projection/neighbourhoods.ts'
import type { Network } from '../../projection/network.ts'
import { twentieths, worksForWeight } from '../../projection/weights.ts'

/** Added to each step, so that of equally strong trees the one with fewer steps is the shorter. */
const perStep = 1e-9

/** The length of a step: minus the logarithm of its strength, so that the shortest tree is the strongest. */
export const lengthOf = (weight: number) => -Math.log(weight / twentieths) + perStep

export type Way = { other: number; length: number }

/**
 * The steps on from a party, without those that are excluded. An organisation that is asked for is also reached through
 * whoever works for it, and leads nowhere by that: who joins two others through it would have to be a contact.
 */
export function waysFrom(network: Network, asked: ReadonlySet<number>, excluded: ReadonlySet<number>) {
  return (node: number): Way[] => {
    const ways = new Map<number, number>()
    const take = (other: number, weight: number) => {
      if (!excluded.has(other)) ways.set(other, Math.max(ways.get(other) ?? 0, weight))
    }
    for (const step of network.neighbourhoods.of(node)) take(nodeOf(step), weightOf(step))
    if (asked.has(node)) for (const worker of network.workersOf(node)) take(worker, worksForWeight)
    for (const { organisation } of network.postsOf(node)) {
      if (asked.has(organisation) && network.has(organisation)) take(organisation, worksForWeight)
    }
    return [...ways].map(([other, weight]) => ({ other, length: lengthOf(weight) }))
  }
}
