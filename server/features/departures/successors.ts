import type { Successor } from '../../../contract/departures.ts'
import { limits } from '../../../contract/limits.ts'
import type { Turns } from '../../projection/in-turns.ts'
import type { Network } from '../../projection/network.ts'
import type { NameOf } from './named.ts'

/** Who of the same kind is nearest to take over: by shared ties, then by the same seat, the same organisation, and id. */
export function* successorsOf(network: Network, leaver: number, nameOf: NameOf): Turns<Successor[]> {
  const { parties, numbers } = network.projection
  const ties = new Set([...network.tiesOf(leaver)].map(([other]) => other))
  const seats = new Set(seatsAround(network, leaver))
  const employers = new Set(network.postsOf(leaver).map(({ organisation }) => organisation))
  const alike = []
  for (const node of network.nodes()) {
    yield
    if (node === leaver || parties[node]?.kind !== parties[leaver]?.kind) continue
    const shared = [...network.tiesOf(node)].filter(([other]) => ties.has(other)).length
    const sameSeat = seatsAround(network, node).some((seat) => seats.has(seat))
    const sameOrganisation = network.postsOf(node).some(({ organisation }) => employers.has(organisation))
    if (shared > 0 || sameSeat || sameOrganisation) alike.push({ node, shared, sameSeat, sameOrganisation })
  }
  return alike
    .sort(
      (a, b) =>
        b.shared - a.shared ||
        Number(b.sameSeat) - Number(a.sameSeat) ||
        Number(b.sameOrganisation) - Number(a.sameOrganisation) ||
        numbers.compare(a.node, b.node),
    )
    .slice(0, limits.departures.successors)
    .flatMap(({ node, ...rest }) => {
      const named = nameOf(node)
      return named ? [{ ...named, ...rest }] : []
    })
}

/** Its own seats, and those of the organisations in the network for which it works. */
function seatsAround(network: Network, node: number): string[] {
  const employers = network.postsOf(node).map(({ organisation }) => organisation)
  return [node, ...employers.filter((one) => network.has(one))].flatMap((one) => network.seatsOf(one))
}
