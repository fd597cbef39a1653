const none = new Int32Array(0)

/**
 * Which rows of a table have a key: compressed sparse rows, with what changed since then beside them, so that a change
 * costs as much as the rows of its key.
 */
export class IndexOfRows {
  #start: Int32Array = new Int32Array(1)
  #rows: Int32Array = none
  readonly #changed = new Map<number, Int32Array>()

  /** Counts and sorts all rows anew; a row with a negative key is left out. */
  build(keys: Int32Array, size: number): void {
    let highest = -1
    for (let row = 0; row < size; row++) highest = Math.max(highest, keys[row] ?? -1)
    const start = new Int32Array(highest + 2)
    for (let row = 0; row < size; row++) {
      const key = keys[row] ?? -1
      if (key >= 0) start[key + 1] = (start[key + 1] ?? 0) + 1
    }
    for (let key = 0; key <= highest; key++) start[key + 1] = (start[key + 1] ?? 0) + (start[key] ?? 0)
    const rows = new Int32Array(start[highest + 1] ?? 0)
    const next = start.slice()
    for (let row = 0; row < size; row++) {
      const key = keys[row] ?? -1
      if (key < 0) continue
      const place = next[key] ?? 0
      rows[place] = row
      next[key] = place + 1
    }
    this.#start = start
    this.#rows = rows
    this.#changed.clear()
  }

  /** The rows of a key, in the order in which they were added. Not to be written to. */
  of(key: number): Int32Array {
    if (this.#changed.size > 0) {
      const changed = this.#changed.get(key)
      if (changed) return changed
    }
    const begin = this.#start[key]
    const end = this.#start[key + 1]
    return begin === undefined || end === undefined || begin === end ? none : this.#rows.subarray(begin, end)
  }

  add(key: number, row: number): void {
    const before = this.of(key)
    const after = new Int32Array(before.length + 1)
    after.set(before)
    after[before.length] = row
    this.#changed.set(key, after)
  }

  remove(key: number, row: number): void {
    this.#changed.set(
      key,
      this.of(key).filter((one) => one !== row),
    )
  }

  /** How many keys have changed since all was sorted. */
  get changed(): number {
    return this.#changed.size
  }

  get bytes(): number {
    return this.#start.byteLength + this.#rows.byteLength
  }
}
