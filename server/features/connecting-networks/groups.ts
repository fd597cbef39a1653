/** Who is joined with whom (union-find, paths halved). */
export class Groups {
  readonly #above = new Map<number, number>()

  /** The one that stands for a group. */
  of(node: number): number {
    let at = node
    for (;;) {
      const above = this.#above.get(at) ?? at
      if (above === at) return at
      const next = this.#above.get(above) ?? above
      this.#above.set(at, next)
      at = next
    }
  }

  /** Joins two groups; false when they were one already. */
  join(one: number, other: number): boolean {
    const [a, b] = [this.of(one), this.of(other)]
    if (a === b) return false
    this.#above.set(a, b)
    return true
  }
}
