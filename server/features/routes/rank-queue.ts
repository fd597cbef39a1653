/** A priority queue of whole numbers under their rank, the highest first: two arrays, and no object for any entry. */
export class RankQueue {
  readonly #ranks: number[] = []
  readonly #items: number[] = []

  /** The rank of the first one, zero when there is none. */
  get rank(): number {
    return this.#ranks[0] ?? 0
  }

  /** The first one, undefined when there is none. */
  get top(): number | undefined {
    return this.#items[0]
  }

  get items(): readonly number[] {
    return this.#items
  }

  push(rank: number, item: number): void {
    this.#ranks.push(rank)
    this.#items.push(item)
    this.#rise(this.#ranks.length - 1, rank, item)
  }

  /** Gives the first one a lower rank. */
  lower(rank: number): void {
    const item = this.#items[0]
    if (item !== undefined) this.#sink(rank, item)
  }

  drop(): void {
    const rank = this.#ranks.pop()
    const item = this.#items.pop()
    if (rank !== undefined && item !== undefined && this.#items.length > 0) this.#sink(rank, item)
  }

  #rise(from: number, rank: number, item: number): void {
    const [ranks, items] = [this.#ranks, this.#items]
    let place = from
    while (place > 0) {
      const above = (place - 1) >> 1
      const other = ranks[above] ?? 0
      if (other >= rank) break
      ranks[place] = other
      items[place] = items[above] ?? 0
      place = above
    }
    ranks[place] = rank
    items[place] = item
  }

  #sink(rank: number, item: number): void {
    const [ranks, items] = [this.#ranks, this.#items]
    const { length } = ranks
    let place = 0
    for (let child = 1; child < length; child = 2 * place + 1) {
      let below = ranks[child] ?? 0
      const right = ranks[child + 1] ?? 0
      if (child + 1 < length && right > below) {
        child++
        below = right
      }
      if (below <= rank) break
      ranks[place] = below
      items[place] = items[child] ?? 0
      place = child
    }
    ranks[place] = rank
    items[place] = item
  }
}
