import type { Communities, Community } from '../../../contract/communities.ts'
import { limits } from '../../../contract/limits.ts'
import { degreeOf } from '../../measures/graph.ts'
import { communitiesOf } from '../../measures/louvain.ts'
import type { Network } from '../../projection/network.ts'
import { networkOf } from '../../projection/network-of.ts'
import { layerOf, referenceOf } from '../../projection/party.ts'
import type { Projection } from '../../projection/projection.ts'
import { type TieGraph, tieGraph } from '../../projection/tie-graph.ts'

type Asked = { phenomenon: string; asOf: string; freshnessMonths: number }

/** Into which groups a network divides, the largest first. @throws {NotFound} for an unknown phenomenon */
export function findCommunities(projection: Projection, asked: Asked): Communities {
  const { phenomenon, asOf } = asked
  const network = networkOf(projection, asked)
  const graph = tieGraph(network)
  const { communities, modularity } = communitiesOf(graph)
  return {
    phenomenon,
    modularity,
    communities: communities
      .toSorted((a, b) => b.length - a.length)
      .map((vertices) => communityOf(network, graph, vertices)),
    isolated: [...graph.parties].flatMap((party, vertex) =>
      degreeOf(graph, vertex) === 0 ? [projection.numbers.text(party)] : [],
    ),
    asOf,
    revision: projection.revision.number,
  }
}

function communityOf(network: Network, graph: TieGraph, vertices: readonly number[]): Community {
  const inside = new Set(vertices)
  const ends = vertices.flatMap((vertex) => [
    ...graph.targets.subarray(graph.offsets[vertex], graph.offsets[vertex + 1]),
  ])
  const within = ends.filter((end) => inside.has(end)).length
  const parties = vertices.map((vertex) => graph.parties[vertex] ?? -1)
  return {
    organisations: largestOrganisations(network, parties),
    members: parties.flatMap((party) => {
      const reference = referenceOf(network, party)
      return reference ? [{ ...reference, layer: layerOf(network, party) }] : []
    }),
    within: within / 2,
    across: ends.length - within,
  }
}

/** The organisations for which the most members work; an organisation that is a member itself counts as one of its own. */
function largestOrganisations(network: Network, parties: readonly number[]): Community['organisations'] {
  const members = new Map<number, number>()
  for (const party of parties) {
    const isOrganisation = network.projection.parties[party]?.kind === 'organisation'
    const organisation = isOrganisation ? party : network.postsOf(party)[0]?.organisation
    if (organisation !== undefined) members.set(organisation, (members.get(organisation) ?? 0) + 1)
  }
  return [...members]
    .flatMap(([organisation, count]) => {
      const reference = referenceOf(network, organisation)
      return reference ? [{ ...reference, members: count }] : []
    })
    .sort((a, b) => b.members - a.members || (a.id < b.id ? -1 : 1))
    .slice(0, limits.communities.named)
}
