import type { Successor } from '../../../contract/departures.ts'
import { limits } from '../../../contract/limits.ts'
import type { Network } from '../../projection/network.ts'
import type { NameOf } from './named.ts'

/** Who of the same kind is nearest to take over: by shared ties, then by the same seat, the same organisation, and id. */
export function successorsOf(network: Network, leaver: number, nameOf: NameOf): Successor[] {
  const { parties, numbers } = network.projection
  const ties = new Set([...network.tiesOf(leaver)].map(([other]) => other))
  const seats = new Set(seatsAround(network, leaver))
  const employers = new Set(network.postsOf(leaver).map(({ organisation }) => organisation))
  return [...new Set(network.nodes())]
    .filter((node) => node !== leaver && parties[node]?.kind === parties[leaver]?.kind)
    .map((node) => ({
      node,
      shared: [...network.tiesOf(node)].filter(([other]) => ties.has(other)).length,
      sameSeat: seatsAround(network, node).some((seat) => seats.has(seat)),
      sameOrganisation: network.postsOf(node).some(({ organisation }) => employers.has(organisation)),
    }))
    .filter(({ shared, sameSeat, sameOrganisation }) => shared > 0 || sameSeat || sameOrganisation)
    .sort(
      (a, b) =>
        b.shared - a.shared ||
        Number(b.sameSeat) - Number(a.sameSeat) ||
        Number(b.sameOrganisation) - Number(a.sameOrganisation) ||
        (numbers.text(a.node) < numbers.text(b.node) ? -1 : 1),
    )
    .slice(0, limits.departures.successors)
    .flatMap(({ node, ...alike }) => {
      const named = nameOf(node)
      return named ? [{ ...named, ...alike }] : []
    })
}

/** Its own seats, and those of the organisations in the network for which it works. */
function seatsAround(network: Network, node: number): string[] {
  const employers = network.postsOf(node).map(({ organisation }) => organisation)
  return [node, ...employers.filter((one) => network.has(one))].flatMap((one) => network.seatsOf(one))
}
