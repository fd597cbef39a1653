import { type Graph, vertexCount } from './graph.ts'

/** What a graph falls into, and would fall into without one of its vertices. */
export type Parts = {
  /** Connected components. */
  count: number
  /** The component of each vertex, numbered in the order of their first vertices. */
  partOf: Int32Array
  /** How many vertices each component has. */
  sizes: readonly number[]
  /** Per vertex that holds a component together (an articulation point): the sizes of what remains, the largest first. */
  cuts: ReadonlyMap<number, readonly number[]>
}

/** Components and articulation points in one depth-first walk (Hopcroft and Tarjan 1973). */
export function partsOf(graph: Graph): Parts {
  const size = vertexCount(graph)
  const { offsets, targets } = graph
  const entered = new Int32Array(size).fill(-1)
  const low = new Int32Array(size)
  const below = new Int32Array(size).fill(1)
  const parent = new Int32Array(size).fill(-1)
  const next = Int32Array.from(offsets.subarray(0, size))
  const partOf = new Int32Array(size)
  const sizes: number[] = []
  const cutOff = new Map<number, number[]>()
  let clock = 0

  function walk(root: number): void {
    const stack = [root]
    enter(root)
    for (let vertex = root; stack.length > 0; vertex = stack.at(-1) ?? -1) {
      const at = next[vertex] ?? 0
      if (at === (offsets[vertex + 1] ?? 0)) {
        stack.pop()
        leave(vertex)
        continue
      }
      next[vertex] = at + 1
      const other = targets[at] ?? 0
      if (entered[other] === -1) {
        parent[other] = vertex
        enter(other)
        stack.push(other)
      } else low[vertex] = Math.min(low[vertex] ?? 0, entered[other] ?? 0)
    }
    sizes.push(below[root] ?? 0)
  }

  function enter(vertex: number): void {
    entered[vertex] = clock
    low[vertex] = clock++
    partOf[vertex] = sizes.length
  }

  function leave(vertex: number): void {
    const above = parent[vertex] ?? -1
    if (above === -1) return
    below[above] = (below[above] ?? 0) + (below[vertex] ?? 0)
    low[above] = Math.min(low[above] ?? 0, low[vertex] ?? 0)
    if ((low[vertex] ?? 0) >= (entered[above] ?? 0))
      cutOff.set(above, [...(cutOff.get(above) ?? []), below[vertex] ?? 0])
  }

  for (let vertex = 0; vertex < size; vertex++) if (entered[vertex] === -1) walk(vertex)
  const cuts = new Map<number, number[]>()
  for (const [vertex, parts] of cutOff) {
    const rest = (sizes[partOf[vertex] ?? 0] ?? 0) - 1 - parts.reduce((sum, part) => sum + part, 0)
    const all = rest > 0 ? [...parts, rest] : parts
    if (all.length > 1)
      cuts.set(
        vertex,
        all.sort((a, b) => b - a),
      )
  }
  return { count: sizes.length, partOf, sizes, cuts }
}
