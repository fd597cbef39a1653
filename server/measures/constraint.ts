import { type Graph, vertexCount } from './graph.ts'

/**
 * Burt's constraint (1992) of every vertex, on the strength of its ties: how much of its attention goes to neighbours who
 * know each other. Low: it connects those who do not. NaN without a neighbour, where nothing is defined.
 */
export function constraints({ offsets, targets, weights }: Graph): Float64Array {
  const size = vertexCount({ offsets, targets, weights })
  const total = new Float64Array(size)
  for (let vertex = 0; vertex < size; vertex++) {
    for (let i = offsets[vertex] ?? 0; i < (offsets[vertex + 1] ?? 0); i++)
      total[vertex] = (total[vertex] ?? 0) + (weights[i] ?? 0)
  }
  const through = new Float64Array(size)
  return Float64Array.from({ length: size }, (_, vertex) => {
    const [start, end] = [offsets[vertex] ?? 0, offsets[vertex + 1] ?? 0]
    if (start === end) return Number.NaN
    for (let i = start; i < end; i++) {
      const other = targets[i] ?? 0
      const share = (weights[i] ?? 0) / (total[vertex] ?? 1) / (total[other] ?? 1)
      for (let j = offsets[other] ?? 0; j < (offsets[other + 1] ?? 0); j++) {
        const far = targets[j] ?? 0
        through[far] = (through[far] ?? 0) + share * (weights[j] ?? 0)
      }
    }
    let sum = 0
    for (let i = start; i < end; i++) {
      sum += ((weights[i] ?? 0) / (total[vertex] ?? 1) + (through[targets[i] ?? 0] ?? 0)) ** 2
    }
    for (let i = start; i < end; i++) {
      const other = targets[i] ?? 0
      for (let j = offsets[other] ?? 0; j < (offsets[other + 1] ?? 0); j++) through[targets[j] ?? 0] = 0
    }
    return sum
  })
}
