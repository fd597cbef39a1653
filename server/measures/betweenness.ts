import { type Graph, vertexCount } from './graph.ts'
import { VertexQueue } from './vertex-queue.ts'

/** The least common multiple of 1 to 20: lengths of ties become whole numbers, so that equally short paths are equal. */
const wholeLength = 232_792_560

/** The length of a tie: one divided by its strength (Opsahl, Agneessens and Skvoretz 2010), times a number that makes it whole. */
export const lengthOf = (weight: number) => wholeLength / weight

/**
 * Betweenness by Brandes (2001), source by source: for every other pair, the share of their shortest paths that runs through
 * a vertex. The shorter the stronger: a tie is as long as one divided by its strength.
 */
export class Betweenness {
  /** What has been found so far; an undirected pair is counted from both of its ends. */
  readonly scores: Float64Array
  readonly #graph: Graph
  readonly #lengths: Float64Array
  readonly #distance: Float64Array
  readonly #paths: Float64Array
  readonly #share: Float64Array
  readonly #settled: Int32Array
  readonly #queue = new VertexQueue()

  constructor(graph: Graph) {
    const size = vertexCount(graph)
    this.#graph = graph
    this.#lengths = Float64Array.from(graph.weights, lengthOf)
    this.scores = new Float64Array(size)
    this.#distance = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
    this.#paths = new Float64Array(size)
    this.#share = new Float64Array(size)
    this.#settled = new Int32Array(size)
  }

  /** Adds what the shortest paths from one vertex contribute. */
  addSource(source: number): void {
    const count = this.#searchFrom(source)
    for (let i = count - 1; i >= 0; i--) {
      const vertex = this.#settled[i] ?? 0
      this.#giveBack(vertex)
      if (vertex !== source) this.scores[vertex] = (this.scores[vertex] ?? 0) + (this.#share[vertex] ?? 0)
    }
    for (let i = 0; i < count; i++) {
      const vertex = this.#settled[i] ?? 0
      this.#distance[vertex] = Number.POSITIVE_INFINITY
      this.#share[vertex] = 0
    }
  }

  /** Dijkstra, counting the shortest paths; tells how many vertices it settled. */
  #searchFrom(source: number): number {
    const { offsets, targets } = this.#graph
    const [queue, distance, paths, lengths] = [this.#queue, this.#distance, this.#paths, this.#lengths]
    let count = 0
    distance[source] = 0
    paths[source] = 1
    queue.push(source, 0)
    while (queue.size > 0) {
      const { key } = queue
      const vertex = queue.pop()
      // A vertex is settled when its key is its distance: the same distance is never put in the queue twice.
      if (key > (distance[vertex] ?? 0)) continue
      this.#settled[count++] = vertex
      const own = paths[vertex] ?? 0
      for (let i = offsets[vertex] ?? 0, end = offsets[vertex + 1] ?? 0; i < end; i++) {
        const next = targets[i] ?? 0
        const reached = key + (lengths[i] ?? 0)
        const known = distance[next] ?? 0
        if (reached < known) {
          distance[next] = reached
          paths[next] = own
          queue.push(next, reached)
        } else if (reached === known) paths[next] = (paths[next] ?? 0) + own
      }
    }
    return count
  }

  /** What depends on a vertex is shared among those before it on the shortest paths. */
  #giveBack(vertex: number): void {
    const { offsets, targets } = this.#graph
    const here = this.#distance[vertex] ?? 0
    const each = (1 + (this.#share[vertex] ?? 0)) / (this.#paths[vertex] ?? 1)
    for (let i = offsets[vertex] ?? 0, end = offsets[vertex + 1] ?? 0; i < end; i++) {
      const before = targets[i] ?? 0
      if ((this.#distance[before] ?? 0) + (this.#lengths[i] ?? 0) !== here) continue
      this.#share[before] = (this.#share[before] ?? 0) + (this.#paths[before] ?? 0) * each
    }
  }
}
