/** Bits of a step that are its weight, in twentieths; the others are whom it leads to. */
const weightBits = 5

/** Whom a step leads to. */
export const nodeOf = (step: number) => step >>> weightBits
/** The weight of a step in twentieths. */
export const weightOf = (step: number) => step & (2 ** weightBits - 1)

/**
 * Who is one step away from whom, found when it is first asked for, all in one array: per party its steps, the strongest
 * first, and a zero. Searches read it from place to place, without an object for any party.
 */
export class Neighbourhoods {
  /** Replaced when it grows: take it anew after `placeOf`. */
  steps = new Int32Array(1_024)
  #size = 1
  #forgotten = 0
  #places = new Int32Array(0)
  readonly #find: (node: number) => ReadonlyMap<number, number>

  /** @param find tells the neighbours of a party with the weight of the step to each */
  constructor(find: (node: number) => ReadonlyMap<number, number>) {
    this.#find = find
  }

  /** Where the steps of a party begin. */
  placeOf(node: number): number {
    return this.#places[node] || this.#put(node)
  }

  /** The steps of a party. */
  of(node: number): Int32Array {
    const place = this.placeOf(node)
    return this.steps.subarray(place, this.steps.indexOf(0, place))
  }

  /** The steps of a party are found anew. */
  forget(node: number): void {
    if (!this.#places[node]) return
    this.#forgotten += this.of(node).length + 1
    this.#places[node] = 0
    if (this.#forgotten < 1_000 + this.#size / 2) return
    this.#places.fill(0)
    this.#size = 1
    this.#forgotten = 0
  }

  #put(node: number): number {
    const found = [...this.#find(node)].sort(([, a], [, b]) => b - a)
    const place = this.#size
    const end = place + found.length + 1
    if (end > this.steps.length) this.steps = longer(this.steps, end)
    for (const [i, [other, weight]] of found.entries()) this.steps[place + i] = (other << weightBits) | weight
    this.steps[end - 1] = 0
    this.#size = end
    if (node >= this.#places.length) this.#places = longer(this.#places, node + 1)
    this.#places[node] = place
    return place
  }
}

function longer(array: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(Math.max(least, Math.ceil(array.length * 1.5)))
  grown.set(array)
  return grown
}
