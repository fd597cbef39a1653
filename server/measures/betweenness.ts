import { BucketQueue } from './bucket-queue.ts'
import { type Graph, vertexCount } from './graph.ts'

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
  /** Before whom each vertex comes on the shortest paths: as many as `#befores` says, from where its row of the graph begins. */
  readonly #before: Int32Array
  readonly #befores: Int32Array
  readonly #queue: BucketQueue

  constructor(graph: Graph) {
    const size = vertexCount(graph)
    this.#graph = graph
    this.#lengths = Float64Array.from(graph.weights, lengthOf)
    this.scores = new Float64Array(size)
    this.#distance = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
    this.#paths = new Float64Array(size)
    this.#share = new Float64Array(size)
    this.#settled = new Int32Array(size)
    this.#before = new Int32Array(graph.targets.length)
    this.#befores = new Int32Array(size)
    this.#queue = new BucketQueue(size, this.#lengths)
  }

  /** Adds what the shortest paths from one vertex contribute. */
  addSource(source: number): void {
    const count = this.#searchFrom(source)
    this.#giveBack(count)
  }

  /** Dijkstra, counting the shortest paths; tells how many vertices it settled. */
  #searchFrom(source: number): number {
    const { offsets, targets } = this.#graph
    const [queue, distance, paths, lengths] = [this.#queue, this.#distance, this.#paths, this.#lengths]
    const [settled, before, befores] = [this.#settled, this.#before, this.#befores]
    let count = 0
    distance[source] = 0
    paths[source] = 1
    queue.put(source, 0)
    for (let vertex = queue.take(); vertex >= 0; vertex = queue.take()) {
      settled[count++] = vertex
      const far = distance[vertex] ?? 0
      const own = paths[vertex] ?? 0
      for (let i = offsets[vertex] ?? 0, end = offsets[vertex + 1] ?? 0; i < end; i++) {
        const next = targets[i] ?? 0
        const reached = far + (lengths[i] ?? 0)
        const known = distance[next] ?? 0
        if (reached > known) continue
        const row = offsets[next] ?? 0
        if (reached < known) {
          distance[next] = reached
          paths[next] = own
          befores[next] = 1
          before[row] = vertex
          queue.put(next, reached)
        } else {
          const others = befores[next] ?? 0
          paths[next] = (paths[next] ?? 0) + own
          before[row + others] = vertex
          befores[next] = others + 1
        }
      }
    }
    return count
  }

  /** What depends on a vertex is shared among those before it on the shortest paths, from the farthest back to the source. */
  #giveBack(count: number): void {
    const { offsets } = this.#graph
    const [distance, paths, share, scores] = [this.#distance, this.#paths, this.#share, this.scores]
    const [settled, before, befores, queue] = [this.#settled, this.#before, this.#befores, this.#queue]
    for (let i = count - 1; i >= 0; i--) {
      const vertex = settled[i] ?? 0
      const depends = share[vertex] ?? 0
      if (i > 0) {
        const each = (1 + depends) / (paths[vertex] ?? 1)
        const row = offsets[vertex] ?? 0
        for (let at = row, end = row + (befores[vertex] ?? 0); at < end; at++) {
          const one = before[at] ?? 0
          share[one] = (share[one] ?? 0) + (paths[one] ?? 0) * each
        }
        scores[vertex] = (scores[vertex] ?? 0) + depends
      }
      share[vertex] = 0
      befores[vertex] = 0
      distance[vertex] = Number.POSITIVE_INFINITY
      queue.forget(vertex)
    }
  }
}
