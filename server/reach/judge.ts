import type { RouteStep } from '../../contract/routes.ts'
import type { ReadinessStatus } from '../../contract/vocabulary.ts'
import { statusOf } from '../seats/status.ts'
import { entrancesOf, stepsInto, wayInto } from './seat-ways.ts'
import { isFreshMutual, type Step, type Ties } from './ties.ts'
import { type Way, waysWithin } from './ways.ts'

/** Steps of fresh mutual trust within which a seat is reached. */
export const nearSteps = 2
/** Beyond this, trust that leads to somebody is not looked for. */
const farSteps = 6

/** A tie that is one-sided weighs more than any number of stale ones. */
const oneSidedWanting = 100

/** What a seat is to a coordinator, and the way that shows it: the one that there is, or the one that wants least. */
export type Judged = { status: ReadinessStatus; steps: RouteStep[]; entrances: readonly number[] }

const fresh = (step: Step) => (isFreshMutual(step) ? 0 : undefined)
const freshOrStale = ({ stale, oneSided }: Step) => (oneSided ? undefined : stale ? 1 : 0)
const any = ({ stale, oneSided }: Step) => (oneSided ? oneSidedWanting : 0) + (stale ? 1 : 0)

/**
 * How a seat can be reached from a party, the first that holds: within two fresh mutual steps; by nobody, for nobody fills
 * it; were stale ties confirmed; were one-sided ones mutual; in three to six fresh mutual steps; or not at all.
 * Without a party, nobody is reached.
 */
export function judgeSeats(ties: Ties, from: number | undefined, seats: readonly string[]): Map<string, Judged> {
  const { network } = ties
  const waysBy = (most: number, wanting: (step: Step) => number | undefined) =>
    later(() => (from === undefined ? new Map<number, Way>() : waysWithin(ties, from, most, wanting)))
  const near = waysBy(nearSteps, fresh)
  const broken = [
    { status: 'stale', ways: waysBy(nearSteps, freshOrStale) },
    { status: 'one-sided', ways: waysBy(nearSteps, any) },
    { status: 'too-far', ways: waysBy(farSteps, fresh) },
  ] as const

  const judge = (seat: string): Judged => {
    const entrances = entrancesOf(network, seat)
    const judged = (status: ReadinessStatus, way?: Way): Judged => ({
      status,
      steps: way ? stepsInto(network, way, entrances, seat) : [],
      entrances: [...entrances.keys()],
    })
    const reached = wayInto(network, near(), entrances)
    if (reached) return judged('reached', reached)
    const filled = filledAs(ties, [...entrances.keys()])
    if (filled !== 'filled') return judged(filled)
    for (const { status, ways } of broken) {
      const way = wayInto(network, ways(), entrances)
      if (way) return judged(status, way)
    }
    return judged('no-ties')
  }
  return new Map(seats.map((seat) => [seat, judge(seat)]))
}

/** Whether somebody can be called who is in the seat, by the rules of coverage. */
function filledAs({ network }: Ties, entrances: readonly number[]) {
  const { parties } = network.projection
  const people = entrances.filter((node) => parties[node]?.kind === 'professional').length
  return statusOf(entrances.length - people, people)
}

function later<Value>(find: () => Value): () => Value {
  let found: { value: Value } | undefined
  return () => {
    found ??= { value: find() }
    return found.value
  }
}

/** How many of these seats are reached from a party. */
export function countReached(ties: Ties, from: number, seats: readonly string[]): number {
  const ways = waysWithin(ties, from, nearSteps, fresh)
  return seats.filter((seat) => wayInto(ties.network, ways, entrancesOf(ties.network, seat))).length
}
