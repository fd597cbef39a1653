import type { PartyReference } from '../../contract/parties.ts'
import { type Layer, layers } from '../../contract/vocabulary.ts'
import { NotFound } from '../http/refusals.ts'
import type { Network } from './network.ts'
import type { Projection } from './projection.ts'
import type { NamedSeat } from './queries.ts'

/** A party as others refer to it, with its latest post; undefined for one that is not there. */
export function referenceOf(network: Network, node: number): PartyReference | undefined {
  const { parties } = network.projection
  const party = parties[node]
  if (!party) return undefined
  const [post] = network.postsOf(node)
  const employer = post && parties[post.organisation]
  return {
    id: party.id,
    kind: party.kind,
    label: party.label,
    ...(post?.title && { function: post.title }),
    ...(employer && { organisationName: employer.label }),
  }
}

/** The number of a party by its id. @throws {NotFound} when there is none */
export function numberOf({ numbers, parties }: Projection, id: string): number {
  const number = numbers.find(id)
  if (number === undefined || !parties[number]) throw new NotFound()
  return number
}

/** The layer of a party: the innermost of its own seats, else of its organisation's; null for one without. */
export function layerOf(network: Network, node: number): Layer | null {
  return seatOf(network, node)?.layer ?? null
}

/** The seat of a party: the innermost of its own, then by id, else that of its organisation; undefined for one without. */
export function seatOf(network: Network, node: number): NamedSeat | undefined {
  const [post] = network.postsOf(node)
  return innermost(network, node) ?? (post && innermost(network, post.organisation))
}

function innermost(network: Network, node: number): NamedSeat | undefined {
  const { seats } = network.projection.names
  const found = network.seatsOf(node).flatMap((seat) => seats.get(seat) ?? [])
  return layers.flatMap((layer) => found.find((seat) => seat.layer === layer) ?? [])[0]
}
