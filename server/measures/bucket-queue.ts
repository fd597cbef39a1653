/**
 * Vertices by how far they are, the nearest first as far as it matters: a bucket is as wide as the shortest length there is,
 * so that what is in the first one that is not empty cannot come nearer by anything in it (Denardo and Fox 1979), and nobody
 * in a bucket is before another of it on a shortest path. Nothing is allocated after the start.
 */
export class BucketQueue {
  readonly #width: number
  /** The first entry of each bucket in use, in a ring of them; -1 where there is none. */
  readonly #first: Int32Array
  readonly #mask: number
  /** Per entry its vertex, and the entry after it in its bucket. */
  readonly #vertices: Int32Array
  readonly #after: Int32Array
  /** The bucket in which a vertex stands; -1 when in none. An entry in any other bucket is one that came nearer since. */
  readonly #bucketOf: Int32Array
  #entries = 0
  #waiting = 0
  #bucket = 0

  /** For so many vertices, with steps between them of these lengths. */
  constructor(vertices: number, lengths: Float64Array) {
    const [shortest, longest] = lengths.reduce(
      ([least, most], length) => [Math.min(least, length), Math.max(most, length)],
      [Number.MAX_VALUE, 0],
    )
    this.#width = shortest
    const ring = 2 ** Math.ceil(Math.log2(longest / shortest + 2))
    this.#first = new Int32Array(ring).fill(-1)
    this.#mask = ring - 1
    this.#vertices = new Int32Array(lengths.length + 1)
    this.#after = new Int32Array(lengths.length + 1)
    this.#bucketOf = new Int32Array(vertices).fill(-1)
  }

  /** Puts a vertex in at this distance, nearer than where it stands if it does. */
  put(vertex: number, distance: number): void {
    const bucket = Math.floor(distance / this.#width)
    if (this.#bucketOf[vertex] === bucket) return
    this.#bucketOf[vertex] = bucket
    const entry = this.#entries++
    const place = bucket & this.#mask
    this.#vertices[entry] = vertex
    this.#after[entry] = this.#first[place] ?? -1
    this.#first[place] = entry
    this.#waiting++
  }

  /** Takes a vertex out of the nearest bucket; -1 when all are empty, ready to begin anew. */
  take(): number {
    while (this.#waiting > 0) {
      const place = this.#bucket & this.#mask
      const entry = this.#first[place] ?? -1
      if (entry < 0) {
        this.#bucket++
        continue
      }
      this.#first[place] = this.#after[entry] ?? -1
      this.#waiting--
      const vertex = this.#vertices[entry] ?? 0
      if (this.#bucketOf[vertex] === this.#bucket) return vertex
    }
    this.#entries = 0
    this.#bucket = 0
    return -1
  }

  /** A vertex stands in no bucket: the next search has not seen it. */
  forget(vertex: number): void {
    this.#bucketOf[vertex] = -1
  }
}
