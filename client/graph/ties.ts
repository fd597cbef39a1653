import type { GraphEdge } from '../../contract/graph-view.ts'
import type { EdgeKind } from '../../contract/vocabulary.ts'

/** How much of a tie was confirmed too long ago. */
export type Staleness = 'no' | 'partly' | 'yes'

/** One line on the canvas: the one or two claims of a pair, or a relation without trust. */
export type DrawnEdge = {
  id: string
  /** Of a one-sided tie the party that trusts; of a mutual one the first of the two ids. */
  source: string
  target: string
  kind: EdgeKind
  /** The lower of the two when both claims are in view. */
  level?: number
  /** Both parties claim it, also when a filter keeps one of the two claims away. */
  mutual: boolean
  stale: Staleness
  claims: GraphEdge[]
}

/**
 * Draws the two claims of a pair as one line; other relations stay as they are. Of several claims in one direction the
 * first counts. Sorted by id.
 */
export function drawnTies(edges: readonly GraphEdge[]): DrawnEdge[] {
  const pairs = new Map<string, GraphEdge[]>()
  const drawn: DrawnEdge[] = []
  for (const edge of edges) {
    if (edge.kind !== 'trusts') {
      drawn.push({ ...ends(edge), id: edge.id, kind: edge.kind, mutual: false, stale: 'no', claims: [] })
      continue
    }
    const key = [edge.source, edge.target].sort().join('~')
    const claims = pairs.get(key)
    if (claims) {
      if (!claims.some((claim) => claim.source === edge.source)) claims.push(edge)
    } else pairs.set(key, [edge])
  }
  for (const [id, claims] of pairs) drawn.push(drawnTie(id, claims))
  return drawn.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function drawnTie(id: string, claims: GraphEdge[]): DrawnEdge {
  const [first, second] = claims.sort((a, b) => (a.source < b.source ? -1 : 1))
  if (!first) throw new Error(`drawnTie: no claim in ${id}`)
  const levels = claims.flatMap((claim) => claim.level ?? [])
  const stale = claims.filter((claim) => claim.stale).length
  return {
    ...ends(first),
    id,
    kind: 'trusts',
    ...(levels.length > 0 && { level: Math.min(...levels) }),
    mutual: second !== undefined || first.mutual === true,
    stale: stale === 0 ? 'no' : stale === claims.length ? 'yes' : 'partly',
    claims,
  }
}

function ends({ source, target }: GraphEdge) {
  return { source, target }
}
