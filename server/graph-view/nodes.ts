import type { GraphNode } from '../../contract/graph-view.ts'
import { layers } from '../../contract/vocabulary.ts'
import type { PartyRow } from './queries.ts'

/** A party as a node; it counts for the innermost of its own seats, then by id, else of its organisation's. */
export function partyNode(row: PartyRow, ties: number, phenomenon: string | undefined): GraphNode {
  const [id, kind, label, seats, posts, involvements] = row
  const post = posts[0]
  const seat = innermost(seats) ?? innermost(post?.[3] ?? [])
  const here = involvements.find(([name]) => name === phenomenon)
  return {
    id,
    kind,
    label,
    layer: seat?.[1] ?? null,
    ...(seat && { layerSeat: seat[0] }),
    partyTypes: seats.map(([id]) => id),
    ...(post && { organisationId: post[0], organisationName: post[1] }),
    ...(post?.[2] && { function: post[2] }),
    phenomena: involvements.map(([name]) => name),
    ...(here && { roles: here[1], keyRole: here[2] }),
    ties,
  }
}

type Seat = PartyRow[3][number]

function innermost(seats: readonly Seat[]): Seat | undefined {
  return layers.map((layer) => seats.find(([, its]) => its === layer)).find((seat) => seat !== undefined)
}
