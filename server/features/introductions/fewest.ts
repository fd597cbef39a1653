import type { Turns } from '../../projection/in-turns.ts'
import { Covers, first, type Rest } from './covers.ts'

/** What can be chosen: which things it covers, one bit each, and what it costs. */
export type Choice = { seats: bigint; cost: number }
export type Cover = { chosen: readonly number[]; isFewest: boolean }

/**
 * The fewest of these choices that together cover everything that any of them covers (minimum set cover), and of those the
 * cheapest, as places in the list: branch and bound, on the thing that the fewest cover, with the greedy answer as first
 * bound. Of equals it is the first that the search comes to. Each of the two searches ends after so many looks at a choice
 * with the best until then; `isFewest` tells whether the first came to its end.
 */
export function* fewest(choices: readonly Choice[], mostLooked: number): Turns<Cover> {
  const places = yield* undominated(choices)
  const covers = new Covers(places.map((place) => choices[place]?.seats ?? 0n))
  const costs = places.map((place) => choices[place]?.cost ?? 0)
  const few = yield* search(
    covers,
    costs.map(() => 1),
    greedy(covers),
    mostLooked,
  )
  // There being fewer costs more than any difference between two: a cheaper one has as few.
  const cheap = yield* search(covers, costs, few.chosen, mostLooked)
  return { chosen: cheap.chosen.flatMap((at) => places[at] ?? []), isFewest: few.isLeast }
}

type Found = { chosen: readonly number[]; isLeast: boolean }

/** The cover that costs the least, if it costs less than the one that is known. */
function* search(covers: Covers, costs: readonly number[], known: readonly number[], mostLooked: number): Turns<Found> {
  const costAt = (at: number) => costs[at] ?? 0
  const byCost = [...costs.keys()].sort((a, b) => costAt(a) - costAt(b))
  let chosen = known
  let least = known.reduce((sum, at) => sum + costAt(at), 0)
  let looked = 0
  yield* branch([], 0, covers.all)
  return { chosen, isLeast: looked <= mostLooked }

  function* branch(before: readonly number[], cost: number, left: Rest): Turns<void> {
    yield
    const thing = first(left)
    if (thing === -1) {
      if (cost < least) [chosen, least] = [before, cost]
      return
    }
    const gains = covers.gains(left)
    if (cost + cheapest(covers.needed(left, gains), gains) >= least) return
    looked += covers.of(thing).length
    for (const at of worthTrying(thing, left, gains)) {
      if (looked > mostLooked) return
      yield* branch([...before, at], cost + costAt(at), covers.without(left, at))
    }
  }

  /** What so many choices cost at least, of those that gain anything. */
  function cheapest(count: number, gains: Uint16Array): number {
    let sum = 0
    let missing = count
    for (const at of byCost) {
      if (missing === 0) break
      if (gains[at] === 0) continue
      sum += costAt(at)
      missing--
    }
    return sum
  }

  /** Those that cover a thing, the most gainful first, without those that another beats in what is left. */
  function worthTrying(thing: number, left: Rest, gains: Uint16Array): readonly number[] {
    const gain = (at: number) => gains[at] ?? 0
    const worth: number[] = []
    for (const at of covers.of(thing).toSorted((a, b) => gain(b) - gain(a) || costAt(a) - costAt(b) || a - b)) {
      if (!worth.some((by) => costAt(by) <= costAt(at) && covers.isWithin(left, at, by))) worth.push(at)
    }
    return worth
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
