import { forceLink, forceSimulation, forceX, forceY } from 'd3-force'
import type { Layer } from '../../../contract/vocabulary.ts'
import { rooms } from '../palette.ts'
import { apart, type Box } from './boxes.ts'
import { type Group, groupKey, layOutGroups } from './groups.ts'
import type { LayoutNode, LayoutRequest, LayoutResult } from './request.ts'
import { settle } from './settle.ts'
import { stayInZone, type Zoned } from './stay-in-zone.ts'
import { captionInset, type Zone, zonesFor } from './zones.ts'

type Body = Box & Zoned & { homeX: number; homeY: number }
type Spring = { source: string; target: string; length: number; strength: number }

const ticks = 160
const golden = Math.PI * (3 - Math.sqrt(5))

/**
 * Lays out what has no place yet around what has one. First organisations with their people as discs in their
 * layer's zone, then every node in and around its disc. The same request gives the same result.
 * Yields progress from 0 to 1.
 */
export function* layOut(request: LayoutRequest): Generator<number, LayoutResult> {
  const zones = request.zones ?? zonesFor(demandOf(request.nodes))
  const zoneOf = zoneFinder(request.nodes, zones)
  const discs = layOutGroups(request, zoneOf)
  let step = discs.next()
  while (!step.done) {
    yield step.value * 0.4
    step = discs.next()
  }
  const captions = zones.flatMap(({ layer, outer, side }) =>
    side === 0 ? [obstacle(`caption:${layer}`, 0, captionInset - outer.ry, rooms.caption)] : [],
  )
  const bodies = [...bodiesOf(request, step.value, zoneOf), ...captions]
  const simulation = forceSimulation(bodies)
    .stop()
    .alphaDecay(1 - 0.005 ** (1 / ticks))
    .velocityDecay(0.5)
    .force('home-x', forceX<Body>((body) => body.homeX).strength(0.12))
    .force('home-y', forceY<Body>((body) => body.homeY).strength(0.12))
    .force('springs', springs(request, new Set(bodies.map((body) => body.id))))
    .force('zone', stayInZone(0.4))
    .force('apart', apart(0.7))
  for (let tick = 1; tick <= ticks; tick++) {
    simulation.tick()
    yield 0.4 + (tick / ticks) * 0.55
  }
  settle(bodies)
  const isNew = new Set(request.nodes.map((node) => node.id))
  return {
    placed: bodies.flatMap((body) =>
      body.fx == null && isNew.has(body.id) ? [[body.id, { x: Math.round(body.x), y: Math.round(body.y) }]] : [],
    ),
    zones,
  }
}

function demandOf(nodes: LayoutNode[]): Record<Layer, number> {
  const demand = { 'directly-involved': 0, 'daily-contact': 0, national: 0, 'civil-society': 0 }
  for (const { layer, kind } of nodes) if (layer) demand[layer] += rooms[kind].width * rooms[kind].height
  return demand
}

/** A node without a layer of its own goes with its organisation. */
function zoneFinder(nodes: LayoutNode[], zones: readonly Zone[]): (node: LayoutNode) => Zone | null {
  const byLayer = new Map(zones.map((zone) => [zone.layer, zone]))
  const layerOf = new Map(nodes.map((node) => [node.id, node.layer]))
  return (node) => {
    const layer = node.layer ?? (node.organisationId ? layerOf.get(node.organisationId) : null)
    return layer ? (byLayer.get(layer) ?? null) : null
  }
}

function bodiesOf(
  request: LayoutRequest,
  groups: Map<string, Group>,
  zoneOf: (node: LayoutNode) => Zone | null,
): Body[] {
  const at = new Map(request.placed)
  const turns = new Map<Group, number>()
  const bodies = request.nodes.flatMap((node): Body[] => {
    const group = groups.get(groupKey(node))
    if (!group) return []
    const leads = node.id === node.organisationId || node.organisationId === undefined
    const turn = leads ? 0 : (turns.get(group) ?? 0) + 1
    if (!leads) turns.set(group, turn)
    const home = {
      x: group.x + Math.cos(turn * golden) * 42 * Math.sqrt(turn),
      y: group.y + Math.sin(turn * golden) * 32 * Math.sqrt(turn),
    }
    const point = at.get(node.id)
    at.delete(node.id)
    return [
      {
        id: node.id,
        ...rooms[node.kind],
        ...(point ?? home),
        ...(point && { fx: point.x, fy: point.y }),
        homeX: group.x,
        homeY: group.y,
        zone: zoneOf(node),
        rim: node.kind === 'seat',
        radius: rooms[node.kind].height / 2,
      },
    ]
  })
  for (const [id, { x, y }] of at) bodies.push(obstacle(id, x, y, rooms.professional))
  return bodies
}

/** Something that stands where it stands: a party that is not in view, the name of a zone. */
function obstacle(id: string, x: number, y: number, room: { width: number; height: number }): Body {
  return { id, ...room, x, y, fx: x, fy: y, homeX: x, homeY: y, zone: null, rim: false, radius: 0 }
}

/** Employment holds firmly; trust leans, mutual and strong trust more. */
function springs({ ties }: LayoutRequest, known: ReadonlySet<string>) {
  const list = ties.filter((tie) => known.has(tie.source) && known.has(tie.target))
  const links = list.map(({ source, target, kind, pull }): Spring => {
    if (kind === 'employment') return { source, target, length: 56, strength: 0.25 }
    if (kind === 'trust') return { source, target, length: 110, strength: pull * 0.015 }
    return { source, target, length: 120, strength: 0.05 }
  })
  return forceLink<Body, Spring>(links)
    .id((body) => body.id)
    .distance((spring) => spring.length)
    .strength((spring) => spring.strength)
}
