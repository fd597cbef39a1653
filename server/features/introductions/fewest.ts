import type { Turns } from '../../projection/in-turns.ts'
import { Covers, first, type Rest } from './covers.ts'

/** What can be chosen: which things it covers, one bit each, and what it costs. */
export type Choice = { seats: bigint; cost: number }
export type Cover = { chosen: readonly number[]; isFewest: boolean }

/**
 * The cheapest of these choices that together cover everything that any of them covers (minimum set cover), as places in
 * the list: branch and bound, on the thing that the fewest cover, with the greedy answer as first bound. Of equally cheap
 * ones it is the first that the order of the list leads to. After so many looks at a choice the best until then is given.
 */
export function* fewest(choices: readonly Choice[], mostLooked: number): Turns<Cover> {
  const places = yield* undominated(choices)
  const covers = new Covers(places.map((place) => choices[place]?.seats ?? 0n))
  const costs = places.map((place) => choices[place]?.cost ?? 0)
  const cheapest = Math.min(...costs)
  const costOf = (chosen: readonly number[]) => chosen.reduce((sum, at) => sum + (costs[at] ?? 0), 0)
  let best = greedy(covers)
  let bestCost = costOf(best)
  let looked = 0
  let isFewest = true
  yield* branch([], covers.all)
  return { chosen: best.flatMap((at) => places[at] ?? []), isFewest }

  function* branch(chosen: readonly number[], left: Rest): Turns<void> {
    yield
    const cost = costOf(chosen)
    const thing = first(left)
    if (thing === -1) {
      if (cost < bestCost) [best, bestCost] = [chosen, cost]
      return
    }
    const gains = covers.gains(left)
    if (cost + covers.needed(left, gains) * cheapest >= bestCost) return
    const coverers = covers.of(thing)
    looked += coverers.length
    if (looked > mostLooked) {
      isFewest = false
      return
    }
    for (const at of coverers.toSorted((a, b) => (gains[b] ?? 0) - (gains[a] ?? 0) || a - b)) {
      yield* branch([...chosen, at], covers.without(left, at))
      if (!isFewest) return
    }
  }
}

/** Always the one that covers the most of what is left. */
function greedy(covers: Covers): readonly number[] {
  const chosen: number[] = []
  for (let left = covers.all; first(left) !== -1; ) {
    const gains = covers.gains(left)
    const next = gains.indexOf(Math.max(...gains))
    chosen.push(next)
    left = covers.without(left, next)
  }
  return chosen
}

/** Without those of which another covers the same and more for no more: of equals the first stays. */
function* undominated(choices: readonly Choice[]): Turns<number[]> {
  const firsts = new Map<string, number>()
  for (const [at, { seats, cost }] of choices.entries()) {
    const key = `${seats} ${cost}`
    if (seats > 0n && !firsts.has(key)) firsts.set(key, at)
  }
  const places = [...firsts.values()]
  const isBetter = (a: Choice | undefined, b: Choice | undefined) =>
    a !== undefined && b !== undefined && (a.seats & b.seats) === b.seats && a.cost <= b.cost
  const kept: number[] = []
  for (const at of places) {
    yield
    if (!places.some((other) => other !== at && isBetter(choices[other], choices[at]))) kept.push(at)
  }
  return kept
}
