import type { Communities, Community } from '../../../contract/communities.ts'
import { limits } from '../../../contract/limits.ts'
import type { PartyReference } from '../../../contract/parties.ts'
import { figuresOf } from '../../key-figures/figures.ts'
import type { KeyedGraph } from '../../measures/calculations.ts'
import { degreeOf } from '../../measures/graph.ts'
import type { Division } from '../../measures/louvain.ts'
import type { Parts } from '../../measures/parts.ts'
import { inTurns } from '../../projection/in-turns.ts'
import type { Network } from '../../projection/network.ts'
import { networkOf } from '../../projection/network-of.ts'
import { layerOf, referenceOf } from '../../projection/party.ts'
import type { Projection } from '../../projection/projection.ts'
import type { TieGraph } from '../../projection/tie-graph.ts'

type Asked = { phenomenon: string; asOf: string; freshnessMonths: number }

/**
 * Into which groups a network divides, the largest first: the division may take a while in another thread, so all else
 * that the answer says is taken from the projection before. @throws {NotFound} for an unknown phenomenon
 */
export async function findCommunities(
  projection: Projection,
  asked: Asked,
  divide: (graph: KeyedGraph) => Promise<Division>,
): Promise<Communities> {
  const { phenomenon, asOf } = asked
  const { figures, members, revision } = await inTurns(projection, function* () {
    const network = networkOf(projection, asked)
    const figures = yield* figuresOf(network)
    const members = [...figures.graph.parties].map((party) => memberOf(network, party))
    return { figures, members, revision: projection.revision.number }
  })
  const { graph } = figures
  const isolated = members.flatMap(({ named }, vertex) => (degreeOf(graph, vertex) === 0 ? (named ?? []) : []))
  const partOf = partNumbers(figures.parts)
  const { communities, modularity } = await divide(figures)
  return {
    phenomenon,
    modularity,
    communities: communities
      .toSorted((a, b) => b.length - a.length)
      .map((vertices) => ({ ...communityOf(graph, members, vertices), part: partOf(vertices) })),
    isolated,
    asOf,
    revision,
  }
}

/** In which part vertices are that are joined, numbered from the largest on. */
function partNumbers({ partOf, sizes }: Parts): (vertices: readonly number[]) => number {
  // Parts come in the order of their first vertices, and so do those of one size.
  const bySize = [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0))
  const numbers = new Map(bySize.map((part, place) => [part, place + 1]))
  return ([first = -1]) => numbers.get(partOf[first] ?? -1) ?? 1
}

/** What is said of a party as a member, and the organisation that it counts for: the one it works for, or itself. */
type Member = { named: Community['members'][number] | undefined; organisation: PartyReference | undefined }

function memberOf(network: Network, party: number): Member {
  const reference = referenceOf(network, party)
  const isOrganisation = network.projection.parties[party]?.kind === 'organisation'
  const organisation = isOrganisation ? party : network.postsOf(party)[0]?.organisation
  return {
    named: reference && { ...reference, layer: layerOf(network, party) },
    organisation: organisation === undefined ? undefined : referenceOf(network, organisation),
  }
}

function communityOf(graph: TieGraph, all: readonly Member[], vertices: readonly number[]): Omit<Community, 'part'> {
  const inside = new Set(vertices)
  const ends = vertices.flatMap((vertex) => [
    ...graph.targets.subarray(graph.offsets[vertex], graph.offsets[vertex + 1]),
  ])
  const within = ends.filter((end) => inside.has(end)).length
  const members = vertices.flatMap((vertex) => all[vertex] ?? [])
  return {
    organisations: largestOrganisations(members),
    members: members.flatMap(({ named }) => named ?? []),
    within: within / 2,
    across: ends.length - within,
  }
}

/** The organisations for which the most members count. */
function largestOrganisations(members: readonly Member[]): Community['organisations'] {
  const found = members.flatMap(({ organisation }) => organisation ?? [])
  return [...Map.groupBy(found, ({ id }) => id).values()]
    .flatMap((same) => (same[0] ? [{ ...same[0], members: same.length }] : []))
    .sort((a, b) => b.members - a.members || (a.id < b.id ? -1 : 1))
    .slice(0, limits.communities.named)
}
