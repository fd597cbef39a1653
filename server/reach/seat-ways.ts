import type { RouteStep } from '../../contract/routes.ts'
import type { Network } from '../projection/network.ts'
import { fillsWeight, worksForWeight } from '../projection/weights.ts'
import { positionStep, tieStep } from '../steps/step.ts'
import { compareWays, type Way } from './ways.ts'

/** Who brings to a seat: whoever fills it, and who works for an organisation that does (then by that organisation). */
export type Entrances = ReadonlyMap<number, { through?: number }>

/** Who in the network brings to a seat; who fills it themselves does so without an organisation in between. */
export function entrancesOf(network: Network, seat: string): Entrances {
  const { numbers } = network.projection
  const entrances = new Map<number, { through?: number }>()
  const fillers = network.fillersOf(seat).sort((a, b) => numbers.compare(a, b))
  for (const filler of fillers) entrances.set(filler, {})
  for (const filler of fillers) {
    for (const worker of network.workersOf(filler)) {
      if (!entrances.has(worker)) entrances.set(worker, { through: filler })
    }
  }
  return entrances
}

/** The best of these ways that ends at an entrance of a seat. */
export function wayInto(network: Network, ways: ReadonlyMap<number, Way>, entrances: Entrances): Way | undefined {
  let best: Way | undefined
  for (const [node, { through }] of entrances) {
    const way = ways.get(node)
    if (!way) continue
    const whole = { ...way, product: way.product * (through === undefined ? fillsWeight : worksForWeight) }
    if (!best || compareWays(network.projection.numbers, whole, best) < 0) best = whole
  }
  return best
}

/** A way to a seat, step by step: the ties, and the position by which it ends. */
export function stepsInto(network: Network, { nodes }: Way, entrances: Entrances, seat: string): RouteStep[] {
  const id = (node: number) => network.projection.numbers.text(node)
  const ties = nodes.slice(1).map((node, i) => {
    const before = nodes[i] ?? -1
    return tieStep(id(before), id(node), network.jointOf(before, node))
  })
  const last = nodes.at(-1) ?? -1
  const through = entrances.get(last)?.through
  if (through === undefined) return [...ties, positionStep('fills', id(last), seat)]
  return [...ties, positionStep('works-for', id(last), id(through)), positionStep('fills', id(through), seat)]
}
