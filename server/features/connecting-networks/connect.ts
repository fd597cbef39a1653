import type { ConnectingNetwork, ConnectingRequest } from '../../../contract/connecting-networks.ts'
import type { RouteStep } from '../../../contract/routes.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import { nodeOf, weightOf } from '../../projection/neighbourhoods.ts'
import type { Network } from '../../projection/network.ts'
import { networkOf } from '../../projection/network-of.ts'
import { numberOf, referenceOf } from '../../projection/party.ts'
import type { Projection } from '../../projection/projection.ts'
import { twentieths } from '../../projection/weights.ts'
import { jointStep } from '../../steps/joint-step.ts'
import { namer } from '../../steps/names.ts'
import { positionStep } from '../../steps/step.ts'
import { waysFrom } from './distances.ts'
import { Groups } from './groups.ts'
import { connectingTree, type Edge } from './tree.ts'
import { wordsOf } from './words.ts'

type Asked = ConnectingRequest & { asOf: string; freshnessMonths: number; locale: Locale }

/** A small strong tree that joins the parties asked for, as far as they can be joined. @throws {NotFound} for who is not known */
export function connect(projection: Projection, asked: Asked): ConnectingNetwork {
  const { asOf, locale } = asked
  const { numbers } = projection
  const network = networkOf(projection, asked)
  const wanted = asked.parties.map((id) => numberOf(projection, id))
  const present = wanted.filter((node) => network.has(node))
  const asEnd = new Set(present)
  const excluded = new Set(asked.exclude.map((id) => numberOf(projection, id)))
  const tree = connectingTree(present, waysFrom(network, asEnd, excluded), (a, b) => numbers.compare(a, b))
  const groups = groupsOf(present, tree)
  const steps = inOrder(present, tree).map(([from, to]) => stepOf(network, asEnd, from, to))
  const isWhole = groups.length === 1 && present.length === wanted.length
  const text = (node: number) => numbers.text(node)
  const named = new Set([...asked.parties, ...steps.flatMap(({ from, to }) => [from, to])])
  return {
    steps,
    strength: isWhole ? steps.reduce((product, step) => product * step.strength, 1) : null,
    bound: 2 * (1 - 1 / wanted.length),
    groups: groups.map((group) => group.map(text)),
    absent: wanted.filter((node) => !network.has(node)).map(text),
    explanation: wordsOf(
      {
        asked: asked.parties,
        steps,
        groups: groups.map((group) => group.map(text)),
        sawAll: projection.isWhole || asked.phenomenon !== undefined,
      },
      namer(projection, locale),
      locale,
    ),
    parties: [...named].sort().flatMap((id) => referenceOf(network, numbers.find(id) ?? -1) ?? []),
    asOf,
    complete: projection.isWhole,
    revision: projection.revision.number,
  }
}

/** Those asked for as far as the tree joins them, in the order in which they were asked for. */
function groupsOf(asked: readonly number[], tree: readonly Edge[]): number[][] {
  const groups = new Groups()
  for (const [one, other] of tree) groups.join(one, other)
  return [...Map.groupBy(asked, (node) => groups.of(node)).values()]
}

/** The edges from those asked for outwards, breadth first: each joins one party more. */
function inOrder(asked: readonly number[], tree: readonly Edge[]): Edge[] {
  const around = new Map<number, number[]>()
  for (const [one, other] of tree) {
    around.set(one, [...(around.get(one) ?? []), other])
    around.set(other, [...(around.get(other) ?? []), one])
  }
  const seen = new Set<number>()
  return asked.flatMap((start) => {
    const edges: Edge[] = []
    const waiting = seen.has(start) ? [] : [start]
    seen.add(start)
    for (const node of waiting) {
      for (const next of around.get(node) ?? []) {
        if (seen.has(next)) continue
        seen.add(next)
        waiting.push(next)
        edges.push([node, next])
      }
    }
    return edges
  })
}

/** By work where one is asked for and the organisation of the other, and that is stronger than any tie between the two. */
function stepOf(network: Network, asked: ReadonlySet<number>, from: number, to: number): RouteStep {
  const { numbers } = network.projection
  const worksFor = (one: number, other: number) =>
    asked.has(other) && network.postsOf(one).some(({ organisation }) => organisation === other)
      ? positionStep('works-for', numbers.text(one), numbers.text(other))
      : undefined
  const position = worksFor(from, to) ?? worksFor(to, from)
  const step = network.neighbourhoods.of(from).find((one) => nodeOf(one) === to) ?? 0
  const strength = weightOf(step) / twentieths
  return position && position.strength > strength ? position : jointStep(network, from, to)
}
