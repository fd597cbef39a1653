/** A binary heap of vertices, the nearest first, in typed arrays. A vertex may stand in it more than once. */
export class VertexQueue {
  #keys = new Float64Array(256)
  #vertices = new Int32Array(256)
  size = 0

  push(vertex: number, key: number): void {
    if (this.size === this.#keys.length) this.#grow()
    let at = this.size++
    while (at > 0) {
      const above = (at - 1) >> 1
      const keyAbove = this.#keys[above] ?? 0
      if (keyAbove <= key) break
      this.#set(at, this.#vertices[above] ?? 0, keyAbove)
      at = above
    }
    this.#set(at, vertex, key)
  }

  /** The key of the nearest. */
  get key(): number {
    return this.#keys[0] ?? 0
  }

  /** Takes the nearest out. The queue must not be empty. */
  pop(): number {
    const first = this.#vertices[0] ?? 0
    const size = --this.size
    const vertex = this.#vertices[size] ?? 0
    const key = this.#keys[size] ?? 0
    let at = 0
    for (let below = 1; below < size; below = 2 * at + 1) {
      if (below + 1 < size && (this.#keys[below + 1] ?? 0) < (this.#keys[below] ?? 0)) below++
      const keyBelow = this.#keys[below] ?? 0
      if (keyBelow >= key) break
      this.#set(at, this.#vertices[below] ?? 0, keyBelow)
      at = below
    }
    this.#set(at, vertex, key)
    return first
  }

  #set(at: number, vertex: number, key: number): void {
    this.#vertices[at] = vertex
    this.#keys[at] = key
  }

  #grow(): void {
    const keys = new Float64Array(this.#keys.length * 2)
    const vertices = new Int32Array(this.#keys.length * 2)
    keys.set(this.#keys)
    vertices.set(this.#vertices)
    this.#keys = keys
    this.#vertices = vertices
  }
}
