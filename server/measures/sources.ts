import { limits } from '../../contract/limits.ts'
import { Betweenness } from './betweenness.ts'
import { edgeCount, type Graph, vertexCount } from './graph.ts'

/**
 * From which vertices shortest paths are counted: all of them, or, where that is too much work, as many as fit, spread
 * evenly, so that the same graph always gives the same estimate (Brandes and Pich 2007).
 */
export function sourcesOf(graph: Graph, exact: number = limits.betweenness.exact): Int32Array {
  const [vertices, edges] = [vertexCount(graph), edgeCount(graph)]
  const pivots = vertices * edges <= exact ? vertices : Math.max(1, Math.min(vertices, Math.floor(exact / edges)))
  return Int32Array.from({ length: pivots }, (_, i) => Math.floor((i * vertices) / pivots))
}

/**
 * Betweenness of every vertex by these sources, each pair once, scaled to all vertices. Thirteen digits: what is equal but for
 * the order of adding is equal.
 */
export function betweennessFrom(graph: Graph, sources: Int32Array, report?: (done: number) => void): Float64Array {
  const found = new Betweenness(graph)
  for (const [i, source] of sources.entries()) {
    found.addSource(source)
    report?.(i + 1)
  }
  const scale = vertexCount(graph) / Math.max(1, sources.length) / 2
  return found.scores.map((score) => Number((score * scale).toPrecision(13)))
}
