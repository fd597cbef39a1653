import type { Turns } from '../../projection/in-turns.ts'
import { bitsIn } from './candidates.ts'

/** What can be chosen: which things it covers, one bit each, and what it costs. */
export type Choice = { seats: bigint; cost: number }
export type Cover = { chosen: readonly number[]; isFewest: boolean }

/**
 * The cheapest of these choices that together cover everything that any of them covers (minimum set cover), as places in
 * the list: branch and bound, on the thing that the fewest cover, with the greedy answer as first bound. Of equally cheap
 * ones it is the first that the order of the list leads to. After so many looks at a choice the best until then is given.
 */
export function* fewest(choices: readonly Choice[], mostLooked: number): Turns<Cover> {
  const kept = yield* undominated(choices)
  const all = kept.reduce((bits, at) => bits | seatsOf(at), 0n)
  const bitsOf: bigint[] = []
  for (let rest = all; rest > 0n; rest &= rest - 1n) bitsOf.push(rest & -rest)
  const coverersOf = new Map(bitsOf.map((bit) => [bit, kept.filter((at) => (seatsOf(at) & bit) > 0n)]))
  const rarestFirst = bitsOf.toSorted((a, b) => coverers(a).length - coverers(b).length)
  /** With each thing, all that is covered by any of those that cover it. */
  const together = rarestFirst.map((bit) => coverers(bit).reduce((bits, at) => bits | seatsOf(at), bit))
  const cheapest = Math.min(...kept.map(costAt))
  let best: readonly number[] = greedy()
  let bestCost = costOf(best)
  let looked = 0
  let isFewest = true
  yield* branch([], 0, all)
  return { chosen: best, isFewest }

  function seatsOf(at: number) {
    return choices[at]?.seats ?? 0n
  }
  function costAt(at: number) {
    return choices[at]?.cost ?? 0
  }
  function costOf(places: readonly number[]) {
    return places.reduce((sum, at) => sum + costAt(at), 0)
  }
  function coverers(bit: bigint): number[] {
    return coverersOf.get(bit) ?? []
  }

  function greedy(): number[] {
    const chosen: number[] = []
    for (let left = all; left > 0n; ) {
      const gain = (at: number) => bitsIn(seatsOf(at) & left)
      const next = kept.reduce((most, at) => (gain(at) > gain(most) ? at : most))
      chosen.push(next)
      left &= ~seatsOf(next)
    }
    return chosen
  }

  function* branch(chosen: readonly number[], cost: number, left: bigint): Turns<void> {
    yield
    if (left === 0n) {
      if (cost < bestCost) [best, bestCost] = [chosen, cost]
      return
    }
    if (cost + atLeast(left) >= bestCost) return
    const bit = rarestFirst.find((one) => (one & left) > 0n) ?? 0n
    looked += coverers(bit).length
    if (looked > mostLooked) {
      isFewest = false
      return
    }
    const gains = new Map(coverers(bit).map((at) => [at, bitsIn(seatsOf(at) & left)]))
    const gain = (at: number) => gains.get(at) ?? 0
    for (const at of coverers(bit).toSorted((a, b) => gain(b) - gain(a) || a - b)) {
      yield* branch([...chosen, at], cost + costAt(at), left & ~seatsOf(at))
      if (!isFewest) return
    }
  }

  /** What at least is needed for the rest: things of which no choice covers two need one choice each. */
  function atLeast(left: bigint): number {
    let apart = left
    let needed = 0
    for (const [place, bit] of rarestFirst.entries()) {
      if ((bit & apart) === 0n) continue
      needed++
      apart &= ~(together[place] ?? 0n)
    }
    return needed * cheapest
  }
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
