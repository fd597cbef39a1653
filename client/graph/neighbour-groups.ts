import type { GraphEdge, GraphView } from '../../contract/graph-view.ts'
import { layers } from '../../contract/vocabulary.ts'
import { type DrawnEdge, drawnTies } from './ties.ts'

/** Neighbours of one party that are not in view, by layer, as a choice before expanding. */
export type NeighbourGroup = { key: string; count: number; ids: string[] }

/**
 * Groups the neighbours of `centre` that are not visible by layer ('none' without one), in the guidance's order.
 * Within a group the strongest tie comes first, then the id.
 */
export function neighbourGroups(centre: string, all: GraphView, visible: ReadonlySet<string>): NeighbourGroup[] {
  const strength = strengths(centre, all.edges)
  const groups = new Map<string, string[]>()
  for (const node of all.nodes) {
    if (node.id === centre || visible.has(node.id) || !strength.has(node.id)) continue
    const key = node.layer ?? 'none'
    const group = groups.get(key)
    if (group) group.push(node.id)
    else groups.set(key, [node.id])
  }
  const byStrength = (a: string, b: string) => (strength.get(b) ?? 0) - (strength.get(a) ?? 0) || (a < b ? -1 : 1)
  return [...layers, 'none'].flatMap((key) => {
    const ids = groups.get(key)?.sort(byStrength)
    return ids ? [{ key, count: ids.length, ids }] : []
  })
}

function strengths(centre: string, edges: readonly GraphEdge[]): Map<string, number> {
  const best = new Map<string, number>()
  const own = edges.filter((edge) => edge.source === centre || edge.target === centre)
  for (const tie of drawnTies(own)) {
    const other = tie.source === centre ? tie.target : tie.source
    best.set(other, Math.max(best.get(other) ?? 0, strengthOf(tie)))
  }
  return best
}

/** Strength of a step as the design defines it; what joins without trust counts as working together. */
function strengthOf(tie: DrawnEdge): number {
  if (tie.kind !== 'trusts') return tie.kind === 'works-for' ? 0.9 : 0.4
  const base = ((tie.level ?? 0) / 5) * (tie.mutual ? 1 : 0.5)
  return base * 0.5 ** tie.claims.filter((claim) => claim.stale).length
}
