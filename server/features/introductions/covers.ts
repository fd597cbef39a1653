/** Things that are still to be covered, one bit each, in words of 32. */
export type Rest = Int32Array

/** Which choices cover which things. Things are numbered from the one that the fewest choices cover on. */
export class Covers {
  /** All things that any choice covers. */
  readonly all: Rest
  readonly #covered: readonly Rest[]
  readonly #coverers: readonly (readonly number[])[]
  /** With each thing, all that is covered by any of those that cover it. */
  readonly #together: readonly Rest[]

  constructor(choices: readonly bigint[]) {
    const bits: bigint[] = []
    for (let rest = choices.reduce((all, one) => all | one, 0n); rest > 0n; rest &= rest - 1n) bits.push(rest & -rest)
    const coverers = bits.map((bit) => [...choices.keys()].filter((at) => ((choices[at] ?? 0n) & bit) > 0n))
    this.#coverers = coverers.sort((a, b) => a.length - b.length)
    const none = () => new Int32Array(Math.ceil(bits.length / 32))
    const covered = choices.map(none)
    for (const [thing, those] of this.#coverers.entries()) {
      for (const at of those) {
        const words = covered[at] ?? none()
        words[thing >> 5] = (words[thing >> 5] ?? 0) | (1 << (thing & 31))
      }
    }
    this.#covered = covered
    const union = (those: readonly number[]) =>
      none().map((_, word) => those.reduce((all, at) => all | (covered[at]?.[word] ?? 0), 0))
    this.#together = this.#coverers.map(union)
    this.all = union([...choices.keys()])
  }

  /** Who covers a thing. */
  of(thing: number): readonly number[] {
    return this.#coverers[thing] ?? []
  }

  /** What is left after a choice. */
  without(rest: Rest, choice: number): Rest {
    const covered = this.#covered[choice]
    return rest.map((word, at) => word & ~(covered?.[at] ?? 0))
  }

  /** Whether another choice covers all that one covers of the rest. */
  isWithin(rest: Rest, choice: number, other: number): boolean {
    const [one, two] = [this.#covered[choice], this.#covered[other]]
    return rest.every((word, at) => (word & (one?.[at] ?? 0) & ~(two?.[at] ?? 0)) === 0)
  }

  /** How much of the rest each choice covers. */
  gains(rest: Rest): Uint16Array {
    const gains = new Uint16Array(this.#covered.length)
    for (const [choice, covered] of this.#covered.entries()) {
      let count = 0
      for (let at = 0; at < rest.length; at++) count += onesIn((covered[at] ?? 0) & (rest[at] ?? 0))
      gains[choice] = count
    }
    return gains
  }

  /**
   * How many choices the rest needs at least: one for each of some things of which no choice covers two, or what it comes
   * to when each thing costs its share of the choice that covers the most with it (a dual solution of the linear program).
   */
  needed(rest: Rest, gains: Uint16Array): number {
    const apart = rest.slice()
    let separate = 0
    let shares = 0
    for (let thing = first(apart); thing !== -1; thing = first(apart)) {
      separate++
      const together = this.#together[thing]
      for (let at = 0; at < apart.length; at++) apart[at] = (apart[at] ?? 0) & ~(together?.[at] ?? 0)
    }
    for (const [thing, coverers] of this.#coverers.entries()) {
      if (((rest[thing >> 5] ?? 0) & (1 << (thing & 31))) === 0) continue
      let most = 1
      for (const at of coverers) most = Math.max(most, gains[at] ?? 0)
      shares += 1 / most
    }
    return Math.max(separate, Math.ceil(shares - 1e-9))
  }
}

/** The first thing that is left; -1 where none is. */
export function first(rest: Rest): number {
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? 0
    if (word !== 0) return at * 32 + 31 - Math.clz32(word & -word)
  }
  return -1
}

/** How many bits of a word are set. */
function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
