import type { GraphEdge } from '../../contract/graph-view.ts'
import type { EdgeKind } from '../../contract/vocabulary.ts'

const walkable: readonly EdgeKind[] = ['trusts', 'works-for', 'part-of']

/** For each node the nodes that one step reaches, by ties, employment and being part of, in both directions. */
export function adjacency(edges: readonly GraphEdge[]): Map<string, Set<string>> {
  const next = new Map<string, Set<string>>()
  const join = (from: string, to: string) => {
    const known = next.get(from)
    if (known) known.add(to)
    else next.set(from, new Set([to]))
  }
  for (const edge of edges) {
    if (!walkable.includes(edge.kind)) continue
    join(edge.source, edge.target)
    join(edge.target, edge.source)
  }
  return next
}

/** Every node within `steps` of the centre, with its distance; the centre itself is 0. */
export function stepsFrom(centre: string, edges: readonly GraphEdge[], steps: number): Map<string, number> {
  const next = adjacency(edges)
  const distance = new Map([[centre, 0]])
  let frontier = [centre]
  for (let step = 1; step <= steps && frontier.length > 0; step++) {
    const reached: string[] = []
    for (const id of frontier) {
      for (const neighbour of next.get(id) ?? []) {
        if (distance.has(neighbour)) continue
        distance.set(neighbour, step)
        reached.push(neighbour)
      }
    }
    frontier = reached
  }
  return distance
}
