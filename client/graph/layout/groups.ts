import { forceCollide, forceLink, forceManyBody, forceSimulation } from 'd3-force'
import { rooms } from '../palette.ts'
import type { LayoutNode, LayoutRequest } from './request.ts'
import { seedPoint } from './seed-point.ts'
import { stayInZone, towardsMiddle, type Zoned } from './stay-in-zone.ts'
import type { Zone } from './zones.ts'

/** An organisation and its people that stand in one zone: laid out first, as one disc. */
export type Group = Zoned & { key: string; members: LayoutNode[] }

type Pull = { source: number; target: number; weight: number }

const ticks = 180

/** The group that a node belongs to: with its organisation, as far as they share a layer. Others stand alone. */
export function groupKey(node: LayoutNode): string {
  return `${node.organisationId ?? node.id}|${node.layer ?? ''}`
}

/** Places discs for all groups, each in its zone and near the groups it is tied to. Yields progress from 0 to 1. */
export function* layOutGroups(
  { nodes, ties, placed }: LayoutRequest,
  zoneOf: (node: LayoutNode) => Zone | null,
): Generator<number, Map<string, Group>> {
  const groups = gather(nodes, zoneOf)
  const at = new Map(placed)
  for (const group of groups.values()) {
    const known = group.members.flatMap((member) => at.get(member.id) ?? [])
    if (known.length === 0) continue
    group.fx = group.x = mean(known.map((point) => point.x))
    group.fy = group.y = mean(known.map((point) => point.y))
  }
  const list = [...groups.values()]
  const simulation = forceSimulation(list)
    .stop()
    .alphaDecay(1 - 0.002 ** (1 / ticks))
    .force(
      'spread',
      forceManyBody<Group>()
        .strength((group) => -group.radius * 2)
        .distanceMax(700),
    )
    .force(
      'pull',
      forceLink<Group, Pull>(pulls(list, nodes, ties))
        .distance(({ source, target }) => (radiusOf(source) + radiusOf(target)) * 1.1)
        .strength(({ weight }) => weight),
    )
    .force(
      'apart',
      forceCollide<Group>((group) => group.radius)
        .strength(0.8)
        .iterations(2),
    )
    .force('middle', towardsMiddle(0.12))
    .force('zone', stayInZone(0.5))
  for (let tick = 1; tick <= ticks; tick++) {
    simulation.tick()
    yield tick / ticks
  }
  return groups
}

function radiusOf(end: unknown): number {
  return typeof end === 'object' && end !== null && 'radius' in end && typeof end.radius === 'number' ? end.radius : 0
}

function gather(nodes: LayoutNode[], zoneOf: (node: LayoutNode) => Zone | null): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const node of nodes) {
    const key = groupKey(node)
    const group = groups.get(key)
    if (group) group.members.push(node)
    else groups.set(key, { key, members: [node], zone: zoneOf(node), rim: node.kind === 'seat', radius: 0, x: 0, y: 0 })
  }
  const counts = new Map<Zone | null, number>()
  for (const group of groups.values()) {
    const area = group.members.reduce((sum, { kind }) => sum + rooms[kind].width * rooms[kind].height, 0)
    group.radius = Math.sqrt(area / Math.PI) * 1.05
    const index = counts.get(group.zone) ?? 0
    counts.set(group.zone, index + 1)
    Object.assign(group, seedPoint(group.zone, index))
  }
  return groups
}

/** Ties between members, summed per pair of groups; kept modest, so that zones and discs stay legible. */
function pulls(groups: Group[], nodes: LayoutNode[], ties: LayoutRequest['ties']): Pull[] {
  const indexOfGroup = new Map(groups.map((group, index) => [group.key, index]))
  const indexOfNode = new Map(nodes.map((node) => [node.id, indexOfGroup.get(groupKey(node))]))
  const sums = new Map<string, Pull>()
  for (const tie of ties) {
    const source = indexOfNode.get(tie.source)
    const target = indexOfNode.get(tie.target)
    if (source === undefined || target === undefined || source === target) continue
    const key = source < target ? `${source},${target}` : `${target},${source}`
    const pull = sums.get(key) ?? { source, target, weight: 0 }
    pull.weight = Math.min(0.6, pull.weight + (tie.kind === 'trust' ? tie.pull * 0.03 : tie.pull * 0.4))
    sums.set(key, pull)
  }
  return [...sums.values()]
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
