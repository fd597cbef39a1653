/** A priority queue: what comes before all others, by the given order, is at the top. */
export class Heap<Item> {
  readonly #items: Item[] = []
  readonly #precedes: (a: Item, b: Item) => boolean

  constructor(precedes: (a: Item, b: Item) => boolean) {
    this.#precedes = precedes
  }

  get top(): Item | undefined {
    return this.#items[0]
  }

  get items(): readonly Item[] {
    return this.#items
  }

  push(item: Item): void {
    const items = this.#items
    let place = items.length
    items.push(item)
    while (place > 0) {
      const above = (place - 1) >> 1
      const parent = items[above]
      if (parent === undefined || !this.#precedes(item, parent)) break
      items[place] = parent
      place = above
    }
    items[place] = item
  }

  pop(): Item | undefined {
    const items = this.#items
    const top = items[0]
    const last = items.pop()
    if (last === undefined || items.length === 0) return top
    let place = 0
    for (;;) {
      let child = 2 * place + 1
      let below = items[child]
      if (below === undefined) break
      const right = items[child + 1]
      if (right !== undefined && this.#precedes(right, below)) {
        child++
        below = right
      }
      if (!this.#precedes(below, last)) break
      items[place] = below
      place = child
    }
    items[place] = last
    return top
  }
}
