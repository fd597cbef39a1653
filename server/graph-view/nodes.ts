import type { GraphNode } from '../../contract/graph-view.ts'
import { type Layer, layers } from '../../contract/vocabulary.ts'
import type { PartyRow } from './queries.ts'

/** A party as a node; its layer is the innermost of its own seats, else of its organisation's. */
export function partyNode(row: PartyRow, ties: number, phenomenon: string | undefined): GraphNode {
  const [id, kind, label, seats, posts, involvements] = row
  const post = posts[0]
  const here = involvements.find(([name]) => name === phenomenon)
  return {
    id,
    kind,
    label,
    layer: innermost(seats.map(([, layer]) => layer)) ?? innermost(post?.[3] ?? []) ?? null,
    partyTypes: seats.map(([seat]) => seat),
    ...(post && { organisationId: post[0], organisationName: post[1] }),
    ...(post?.[2] && { function: post[2] }),
    phenomena: involvements.map(([name]) => name),
    ...(here && { roles: here[1], keyRole: here[2] }),
    ties,
  }
}

function innermost(found: readonly Layer[]): Layer | undefined {
  return layers.find((layer) => found.includes(layer))
}
