/**
 * An undirected graph as compressed sparse rows: the neighbours of vertex `v` are `targets[offsets[v]]` up to, not with,
 * `targets[offsets[v + 1]]`, in ascending order, and every edge stands in it twice. `weights` are the strengths of the ties
 * in twentieths, 1 to 20, so that what is equal is equal to the last digit.
 */
export type Graph = { offsets: Int32Array; targets: Int32Array; weights: Uint8Array }

export type Edge = readonly [one: number, other: number, weight: number]

/** A graph of so many vertices with these edges, each given once. */
export function graphOf(vertices: number, edges: Iterable<Edge>): Graph {
  const rows = Array.from({ length: vertices }, (): (readonly [number, number])[] => [])
  for (const [one, other, weight] of edges) {
    rows[one]?.push([other, weight])
    rows[other]?.push([one, weight])
  }
  const offsets = new Int32Array(vertices + 1)
  for (const [vertex, row] of rows.entries()) offsets[vertex + 1] = (offsets[vertex] ?? 0) + row.length
  const flat = rows.flatMap((row) => row.sort((a, b) => a[0] - b[0]))
  return {
    offsets,
    targets: Int32Array.from(flat, ([to]) => to),
    weights: Uint8Array.from(flat, ([, weight]) => weight),
  }
}

export const vertexCount = ({ offsets }: Graph) => offsets.length - 1
export const edgeCount = ({ targets }: Graph) => targets.length / 2

/** How many neighbours a vertex has. */
export const degreeOf = ({ offsets }: Graph, vertex: number) => (offsets[vertex + 1] ?? 0) - (offsets[vertex] ?? 0)
