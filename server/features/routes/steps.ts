import type { RouteStep } from '../../../contract/routes.ts'
import type { Network } from '../../projection/network.ts'
import { jointStep } from '../../steps/joint-step.ts'
import { positionStep } from '../../steps/step.ts'
import type { FoundRoute } from './enumerate.ts'

/** The steps of a route to a goal, each with what it rests on. */
export function stepsOf(network: Network, { nodes, tail }: FoundRoute, goal: string): RouteStep[] {
  const id = (node: number) => network.projection.numbers.text(node)
  const steps = nodes.slice(1).map((node, i) => jointStep(network, nodes[i] ?? -1, node))
  const last = id(nodes.at(-1) ?? -1)
  if (tail.through !== undefined) {
    const through = id(tail.through)
    return [...steps, positionStep('works-for', last, through), positionStep('fills', through, goal)]
  }
  return tail.last ? [...steps, positionStep(tail.last, last, goal)] : steps
}
