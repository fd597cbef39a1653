/**
 * An undirected graph as compressed sparse rows: the neighbours of vertex `v` are `targets[offsets[v]]` up to, not with,
 * `targets[offsets[v + 1]]`, in ascending order, and every edge stands in it twice. `weights` are the strengths of the ties
 * in twentieths, 1 to 20, so that what is equal is equal to the last digit.
 */
export type Graph = { offsets: Int32Array; targets: Int32Array; weights: Uint8Array }

export type Edge = readonly [one: number, other: number, weight: number]

/** Edges in three lists of the same length, for a million of them. */
export type Edges = { ones: number[]; others: number[]; weights: number[] }

/** A graph of so many vertices with these edges, each given once. */
export function graphOf(vertices: number, edges: readonly Edge[]): Graph {
  return graphFrom(vertices, {
    ones: edges.map(([one]) => one),
    others: edges.map(([, other]) => other),
    weights: edges.map(([, , weight]) => weight),
  })
}

/** The same from lists. */
export function graphFrom(vertices: number, { ones, others, weights }: Edges): Graph {
  const offsets = new Int32Array(vertices + 1)
  for (const ends of [ones, others]) for (const end of ends) offsets[end + 1] = (offsets[end + 1] ?? 0) + 1
  for (let end = 1; end <= vertices; end++) offsets[end] = (offsets[end] ?? 0) + (offsets[end - 1] ?? 0)
  const arcs = { offsets, targets: new Int32Array(ones.length * 2), weights: new Uint8Array(ones.length * 2) }
  const next = offsets.slice()
  for (const [edge, one] of ones.entries()) {
    const [other, weight] = [others[edge] ?? -1, weights[edge] ?? 0]
    put(arcs, next, one, other, weight)
    put(arcs, next, other, one, weight)
  }
  return inOrder(arcs)
}

function put({ targets, weights }: Graph, next: Int32Array, from: number, to: number, weight: number): void {
  const place = next[from] ?? 0
  targets[place] = to
  weights[place] = weight
  next[from] = place + 1
}

/** The same with the neighbours of each in order: who is gone through in order stands in order with all others. */
function inOrder({ offsets, targets, weights }: Graph): Graph {
  const sorted = { offsets, targets: new Int32Array(targets.length), weights: new Uint8Array(weights.length) }
  const next = offsets.slice()
  for (let vertex = 0; vertex + 1 < offsets.length; vertex++) {
    for (let i = offsets[vertex] ?? 0; i < (offsets[vertex + 1] ?? 0); i++) {
      put(sorted, next, targets[i] ?? 0, vertex, weights[i] ?? 0)
    }
  }
  return sorted
}

export const vertexCount = ({ offsets }: Graph) => offsets.length - 1
export const edgeCount = ({ targets }: Graph) => targets.length / 2

/** How many neighbours a vertex has. */
export const degreeOf = ({ offsets }: Graph, vertex: number) => (offsets[vertex + 1] ?? 0) - (offsets[vertex] ?? 0)
