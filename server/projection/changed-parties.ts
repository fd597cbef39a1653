import type { Projection } from './projection.ts'

/** A write that touches more parties than this costs less when everything is found anew. */
const most = 500

/** Whose neighbours may differ since the last revision, so that what was found for all others stays in use. */
export class ChangedParties {
  readonly #projection: Projection
  readonly #ends = new Set<number>()
  readonly #parties = new Set<number>()
  #isEverything = false

  constructor(projection: Projection) {
    this.#projection = projection
  }

  /** A claim came or went between these two. */
  claim(from: number, to: number): void {
    if (this.#isEverything) return
    this.#ends.add(from).add(to)
    if (this.#ends.size > most * most) this.everything()
  }

  /** A party is about to change: with it those who knew it until now. */
  party(number: number): void {
    if (this.#isEverything) return
    if (!this.#parties.has(number)) for (const one of this.#near(number)) this.#ends.add(one)
    this.#parties.add(number)
    if (this.#parties.size > most || this.#ends.size > most * most) this.everything()
  }

  /** Something changed that any party may depend on. */
  everything(): void {
    this.#isEverything = true
    this.#ends.clear()
    this.#parties.clear()
  }

  /** Everybody whose neighbours may differ, by number; undefined for all. Nothing has changed from here on. */
  take(): Set<number> | undefined {
    const changed = new Set(this.#ends)
    for (const party of this.#parties) for (const one of this.#near(party)) changed.add(one)
    const isEverything = this.#isEverything
    this.#isEverything = false
    this.#ends.clear()
    this.#parties.clear()
    return isEverything ? undefined : changed
  }

  /** A party, all who have a claim with it, all who work for it, and all who share a place with it, on whatever day. */
  *#near(party: number): Generator<number> {
    const { claims, posts, participates } = this.#projection
    yield party
    for (const row of claims.from(party)) yield claims.table.columns.right[row] ?? -1
    for (const row of claims.to(party)) yield claims.table.columns.left[row] ?? -1
    for (const row of posts.to(party)) yield posts.table.columns.left[row] ?? -1
    for (const relation of [posts, participates]) {
      const { left, right } = relation.table.columns
      for (const row of relation.from(party)) {
        for (const one of relation.to(right[row] ?? -1)) yield left[one] ?? -1
      }
    }
  }
}
