import { dayNumber } from './days.ts'
import type { Projection } from './projection.ts'
import { markOf } from './weights.ts'

/**
 * Those with whom a party has claims, each once, and the mark of the claim that counts in each direction (`markOf`): three
 * lists of the same length, without an object for each of a million.
 */
export type Around = { others: number[]; outgoing: number[]; incoming: number[] }

const notFor = 0
const general = 1
const named = 2

/** Where a party stands in the lists that are being made; -1 for all others, and again for all once they are made. */
let placeOf = new Int32Array(0)

/** The claims of a projection that count on a day, in the network of a phenomenon or in that of everybody. */
export class CountedClaims {
  readonly #projection: Projection
  readonly #phenomenon: string | undefined
  readonly #day: number
  readonly #freshSince: number
  /** By the number of a scope: whether a claim of it counts here, and before which others. */
  #counts: Uint8Array

  constructor(projection: Projection, phenomenon: string | undefined, day: number, freshSince: string) {
    this.#projection = projection
    this.#phenomenon = phenomenon
    this.#day = day
    this.#freshSince = dayNumber(freshSince)
    this.#counts = this.#counting()
  }

  /** Goes on after a change. */
  follow(): void {
    if (this.#counts.length < this.#projection.scopes.size) this.#counts = this.#counting()
  }

  /** The claims of a party that count, whether or not the other is in the network. */
  around(node: number): Around {
    const { claims, numbers } = this.#projection
    const { left, right } = claims.table.columns
    if (placeOf.length < numbers.size) placeOf = new Int32Array(numbers.size * 2).fill(-1)
    const around: Around = { others: [], outgoing: [], incoming: [] }
    for (const row of claims.from(node)) this.#take(row, right[row] ?? -1, around, around.outgoing)
    for (const row of claims.to(node)) this.#take(row, left[row] ?? -1, around, around.incoming)
    for (const [place, other] of around.others.entries()) {
      placeOf[other] = -1
      around.outgoing[place] = this.#mark(around.outgoing[place] ?? -1)
      around.incoming[place] = this.#mark(around.incoming[place] ?? -1)
    }
    return around
  }

  /** Both directions hold rows until all are seen. */
  #take(row: number, other: number, { others, outgoing, incoming }: Around, direction: number[]): void {
    if (!this.#isCounted(row)) return
    let place = placeOf[other] ?? -1
    if (place === -1) {
      place = others.push(other) - 1
      placeOf[other] = place
      outgoing.push(-1)
      incoming.push(-1)
    }
    const rival = direction[place] ?? -1
    if (rival === -1 || this.#precedes(row, rival)) direction[place] = row
  }

  #mark(row: number): number {
    if (row === -1) return 0
    const { level, confirmedOn, toRebuild } = this.#projection.claims.table.columns
    const stale = toRebuild[row] === 1 || (confirmedOn[row] ?? 0) < this.#freshSince
    return markOf({ level: level[row] ?? 0, stale })
  }

  #counting(): Uint8Array {
    const { scopes } = this.#projection
    const phenomenon = this.#phenomenon
    return Uint8Array.from({ length: scopes.size }, (_, scope) => {
      const text = scopes.text(scope)
      if (phenomenon === undefined) return text === '' ? named : general // a general claim before any other
      return text === '' ? general : text.split(' ').includes(phenomenon) ? named : notFor
    })
  }

  #isCounted(row: number): boolean {
    const { claims } = this.#projection
    return claims.holds(row, this.#day) && this.#counts[claims.table.columns.scope[row] ?? 0] !== notFor
  }

  /** The phenomenon's own claim before the general one, then the one confirmed last, then the lowest id. */
  #precedes(row: number, rival: number): boolean {
    const { scope, confirmedOn, id0, id1, id2, id3 } = this.#projection.claims.table.columns
    const rank = (one: number) => this.#counts[scope[one] ?? 0] ?? 0
    if (rank(row) !== rank(rival)) return rank(row) > rank(rival)
    if (confirmedOn[row] !== confirmedOn[rival]) return (confirmedOn[row] ?? 0) > (confirmedOn[rival] ?? 0)
    for (const word of [id0, id1, id2, id3]) {
      if (word[row] !== word[rival]) return (word[row] ?? 0) >>> 0 < (word[rival] ?? 0) >>> 0
    }
    return false
  }
}
