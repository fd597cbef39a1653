import type { Layer, NodeKind } from '../../../contract/vocabulary.ts'
import type { Point } from '../positions.ts'
import type { Zone } from './zones.ts'

/** A node as the layout sees it. */
export type LayoutNode = { id: string; kind: NodeKind; layer: Layer | null; organisationId?: string }

/** What pulls two nodes together: 1 is as strong as it gets. */
export type LayoutTie = {
  source: string
  target: string
  kind: 'trust' | 'employment' | 'part' | 'consultation'
  pull: number
}

export type LayoutRequest = {
  nodes: LayoutNode[]
  ties: LayoutTie[]
  /** Places that are taken and stay, of nodes in view and of others. */
  placed: [string, Point][]
  /** Zones of the map so far; null for a new map. */
  zones: readonly Zone[] | null
}

/** Places for the nodes that had none. */
export type LayoutResult = { placed: [string, Point][]; zones: readonly Zone[] }
