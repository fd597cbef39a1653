import { atOnce } from '../../projection/in-turns.ts'
import { type Choice, fewest } from './fewest.ts'

/** Numbers that look random and are the same on every run. */
function dice(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % sides
  }
}

const costs = (choices: readonly Choice[], chosen: readonly number[]) =>
  chosen.reduce((sum, at) => sum + (choices[at]?.cost ?? 0), 0)
const covered = (choices: readonly Choice[], chosen: readonly number[]) =>
  chosen.reduce((bits, at) => bits | (choices[at]?.seats ?? 0n), 0n)

/** The least that any subset costs that covers everything: by trying all of them. */
function leastCost(choices: readonly Choice[]): number {
  const all = covered(choices, [...choices.keys()])
  let least = Number.POSITIVE_INFINITY
  for (let subset = 0; subset < 2 ** choices.length; subset++) {
    const chosen = [...choices.keys()].filter((at) => subset & (1 << at))
    if (covered(choices, chosen) === all) least = Math.min(least, costs(choices, chosen))
  }
  return least
}

it('finds a cover as cheap as trying everything does, and covers all', () => {
  for (let seed = 1; seed <= 150; seed++) {
    const roll = dice(seed * 7_919)
    const seats = 2 + roll(7)
    // Every third time more things than fit into one word of bits.
    const few = () => BigInt(roll(2 ** seats))
    const many = () => (BigInt(roll(2 ** 20)) << 20n) | BigInt(roll(2 ** 20))
    const choices = Array.from({ length: 1 + roll(11) }, () => ({
      seats: seed % 3 === 0 ? many() & many() : few(),
      cost: 1_000 + roll(2),
    }))
    const { chosen, isFewest } = atOnce(fewest(choices, 100_000))
    expect(isFewest).toBe(true)
    expect(covered(choices, chosen)).toBe(covered(choices, [...choices.keys()]))
    expect({ seed, cost: costs(choices, chosen) }).toEqual({ seed, cost: leastCost(choices) })
  }
})

it('needs nothing where nothing is to be covered', () => {
  expect(atOnce(fewest([], 10))).toEqual({ chosen: [], isFewest: true })
  expect(atOnce(fewest([{ seats: 0n, cost: 1_000 }], 10))).toEqual({ chosen: [], isFewest: true })
})

it('says so where it had to stop, and covers all the same', () => {
  const roll = dice(5)
  const choices = Array.from({ length: 60 }, () => ({ seats: BigInt(1 + roll(2 ** 30)), cost: 1_000 }))
  const { chosen, isFewest } = atOnce(fewest(choices, 1))
  expect(isFewest).toBe(false)
  expect(covered(choices, chosen)).toBe(covered(choices, [...choices.keys()]))
})
