import type { RouteStep } from '../../../contract/routes.ts'
import type { Joint, Network } from '../../projection/network.ts'
import { contactWeight, tieWeight, twentieths } from '../../projection/weights.ts'
import { positionStep, tieStep } from '../../steps/step.ts'
import type { FoundRoute } from './enumerate.ts'

/** The steps of a route to a goal, each with what it rests on. */
export function stepsOf(network: Network, { nodes, tail }: FoundRoute, goal: string): RouteStep[] {
  const id = (node: number) => network.projection.numbers.text(node)
  const steps = nodes.slice(1).map((node, i) => {
    const before = nodes[i] ?? -1
    return between(network, network.jointOf(before, node), id(before), id(node))
  })
  const last = id(nodes.at(-1) ?? -1)
  if (tail.through !== undefined) {
    const through = id(tail.through)
    return [...steps, positionStep('works-for', last, through), positionStep('fills', through, goal)]
  }
  return tail.last ? [...steps, positionStep(tail.last, last, goal)] : steps
}

/** The stronger of tie and contact counts; where they are equal, the tie. */
function between(network: Network, joint: Joint, from: string, to: string): RouteStep {
  const { outgoing, incoming, organisation, consultation } = joint
  const { parties, held, consultations } = network.projection
  const isContact = organisation !== undefined || consultation !== undefined
  if (!isContact || tieWeight(outgoing, incoming) >= contactWeight) return tieStep(from, to, joint)
  const contact = { from, to, state: 'contact', strength: contactWeight / twentieths, staleClaims: 0 } as const
  const party = organisation === undefined ? undefined : parties[organisation]
  if (party) return { ...contact, kind: 'colleagues', through: { id: party.id, label: party.label } }
  const number = consultation ?? -1
  const through = { id: consultations.text(number), label: held[number]?.label ?? '' }
  return { ...contact, kind: 'consultation', through }
}
