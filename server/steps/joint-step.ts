import type { RouteStep } from '../../contract/routes.ts'
import type { Network } from '../projection/network.ts'
import { contactWeight, tieWeight, twentieths } from '../projection/weights.ts'
import { tieStep } from './step.ts'

/** The step between two that are joined: the stronger of tie and contact; where they are equal, the tie. */
export function jointStep(network: Network, one: number, other: number): RouteStep {
  const { parties, held, consultations, numbers } = network.projection
  const joint = network.jointOf(one, other)
  const { outgoing, incoming, organisation, consultation } = joint
  const [from, to] = [numbers.text(one), numbers.text(other)]
  const isContact = organisation !== undefined || consultation !== undefined
  if (!isContact || tieWeight(outgoing, incoming) >= contactWeight) return tieStep(from, to, joint)
  const contact = { from, to, state: 'contact', strength: contactWeight / twentieths, staleClaims: 0 } as const
  const party = organisation === undefined ? undefined : parties[organisation]
  if (party) return { ...contact, kind: 'colleagues', through: { id: party.id, label: party.label } }
  const number = consultation ?? -1
  const through = { id: consultations.text(number), label: held[number]?.label ?? '' }
  return { ...contact, kind: 'consultation', through }
}
