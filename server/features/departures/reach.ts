import { limits } from '../../../contract/limits.ts'
import type { Turns } from '../../projection/in-turns.ts'
import type { Network } from '../../projection/network.ts'
import { seatHolders } from '../../seats/expected.ts'

/** How many fresh steps each party is away from one, as far as a route may go. */
export function* freshSteps(network: Network, from: number): Turns<Map<number, number>> {
  const steps = new Map<number, number>()
  if (!network.has(from)) return steps
  steps.set(from, 0)
  let edge = [from]
  for (let step = 1; step < limits.routes.steps && edge.length > 0; step++) {
    const next: number[] = []
    for (const node of edge) {
      yield
      for (const other of network.freshNeighbours(node)) {
        if (steps.has(other)) continue
        steps.set(other, step)
        next.push(other)
      }
    }
    edge = next
  }
  return steps
}

/** Whether a seat is reached: whoever fills it is one step from it, who works for such an organisation two. */
export function isReached(network: Network, steps: ReadonlyMap<number, number>, seat: string): boolean {
  const within = (node: number, left: number) =>
    (steps.get(node) ?? Number.POSITIVE_INFINITY) <= limits.routes.steps - left
  const fillers = new Set(network.fillersOf(seat))
  const { professionals } = seatHolders(network, seat)
  return [...fillers].some((node) => within(node, 1)) || professionals.some((node) => within(node, 2))
}
