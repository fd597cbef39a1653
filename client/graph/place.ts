import type { Picture } from './elements.ts'
import type { LayoutRequest, LayoutTie } from './layout/request.ts'
import type { Positions } from './positions.ts'
import { type DrawnEdge, drawnTies } from './ties.ts'

/** Whoever gets a place before the picture does, drawn or not. */
export type GroundPlan = Pick<Picture, 'nodes' | 'edges'>

/** What the layout needs to know to place the nodes of a picture that have no place yet; null when all have one. */
export function layoutRequest({ nodes, edges }: Picture | GroundPlan, positions: Positions): LayoutRequest | null {
  if (nodes.every((node) => positions.get(node.id))) return null
  return {
    nodes: nodes.map(({ id, kind, layer, organisationId }) => ({
      id,
      kind,
      layer,
      ...(organisationId && { organisationId }),
    })),
    ties: drawnTies(edges).map(layoutTie),
    placed: [...positions.all()],
    zones: positions.zones(),
  }
}

function layoutTie(tie: DrawnEdge): LayoutTie {
  const { source, target } = tie
  if (tie.kind === 'trusts')
    return { source, target, kind: 'trust', pull: ((tie.level ?? 1) / 5) * (tie.mutual ? 1 : 0.4) }
  const kind = { 'works-for': 'employment', 'part-of': 'part', 'takes-part-in': 'consultation' } as const
  return { source, target, kind: kind[tie.kind], pull: 0.5 }
}
