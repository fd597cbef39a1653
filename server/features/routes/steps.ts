import type { RouteStep } from '../../../contract/routes.ts'
import type { Joint, Network } from '../../projection/network.ts'
import { contactWeight, fillsWeight, tieWeight, twentieths, worksForWeight } from '../../projection/weights.ts'
import type { FoundRoute } from './enumerate.ts'

/** The steps of a route to a goal, each with what it rests on. */
export function stepsOf(network: Network, { nodes, tail }: FoundRoute, goal: string): RouteStep[] {
  const id = (node: number) => network.projection.numbers.text(node)
  const steps = nodes.slice(1).map((node, i) => {
    const before = nodes[i] ?? -1
    return { from: id(before), to: id(node), ...between(network, network.jointOf(before, node), id(before), id(node)) }
  })
  const position = (kind: 'works-for' | 'fills', from: string, to: string): RouteStep => {
    const weight = kind === 'fills' ? fillsWeight : worksForWeight
    return { from, to, kind, state: 'position', strength: weight / twentieths, staleClaims: 0 }
  }
  const last = id(nodes.at(-1) ?? -1)
  if (tail.through !== undefined) {
    const through = id(tail.through)
    return [...steps, position('works-for', last, through), position('fills', through, goal)]
  }
  return tail.last ? [...steps, position(tail.last, last, goal)] : steps
}

/** The stronger of tie and contact counts; where they are equal, the tie. */
function between(network: Network, joint: Joint, from: string, to: string): Omit<RouteStep, 'from' | 'to'> {
  const { outgoing, incoming, organisation, consultation } = joint
  const { parties, held, consultations } = network.projection
  const weight = tieWeight(outgoing, incoming)
  const isContact = organisation !== undefined || consultation !== undefined
  if (isContact && weight < contactWeight) {
    const contact = { state: 'contact', strength: contactWeight / twentieths, staleClaims: 0 } as const
    const party = organisation === undefined ? undefined : parties[organisation]
    if (party) return { ...contact, kind: 'colleagues', through: { id: party.id, label: party.label } }
    const number = consultation ?? -1
    const through = { id: consultations.text(number), label: held[number]?.label ?? '' }
    return { ...contact, kind: 'consultation', through }
  }
  const claims = [outgoing, incoming].flatMap((claim) => claim ?? [])
  return {
    kind: 'trusts',
    state: claims.length === 2 ? 'mutual' : 'one-sided',
    strength: weight / twentieths,
    level: Math.min(...claims.map(({ level }) => level)),
    staleClaims: claims.filter(({ stale }) => stale).length,
    ...(claims.length === 1 && { trusting: outgoing ? from : to }),
  }
}
