import type { Departure } from '../../../contract/departures.ts'
import { limits } from '../../../contract/limits.ts'
import { partsOf } from '../../measures/parts.ts'
import type { Turns } from '../../projection/in-turns.ts'
import type { Network } from '../../projection/network.ts'
import { tieGraph } from '../../projection/tie-graph.ts'
import type { NameOf } from './named.ts'

/** What is cut off from the largest remaining part, where a party with these neighbours is gone. */
export function* partsWithout(
  rest: Network,
  neighbours: readonly number[],
  nameOf: NameOf,
): Turns<Pick<Departure, 'cutOff' | 'parts' | 'hidden'>> {
  const graph = yield* tieGraph(rest)
  const { partOf } = partsOf(graph)
  const touched = new Set(neighbours.map((node) => partOf[graph.vertexOf.get(node) ?? -1]))
  const members = new Map<number, number[]>()
  // In the order of ids, and so is what is of the same size.
  for (const [vertex, part] of partOf.entries()) {
    if (!touched.has(part)) continue
    const known = members.get(part)
    if (known) known.push(vertex)
    else members.set(part, [vertex])
  }
  const [, ...groups] = [...members.values()].sort((a, b) => b.length - a.length)
  const { parts } = limits.departures
  let left: number = limits.departures.named
  const namedOf = (vertices: readonly number[]) => {
    const some = vertices.slice(0, left)
    left -= some.length
    return some.flatMap((vertex) => nameOf(graph.parties[vertex] ?? -1) ?? [])
  }
  const named = groups.slice(0, parts).flatMap((vertices) => {
    const parties = namedOf(vertices)
    return parties.length > 0 ? [{ size: vertices.length, parties, hidden: vertices.length - parties.length }] : []
  })
  return {
    cutOff: groups.reduce((sum, { length }) => sum + length, 0),
    parts: named,
    hidden: groups.length - named.length,
  }
}
