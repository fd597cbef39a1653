import { rooms } from '../palette.ts'
import { layoutRequest } from '../place.ts'
import { createPositions } from '../positions.ts'
import { generatedNetwork } from '../stage/generate.ts'
import { layOut } from './layout.ts'
import type { LayoutRequest, LayoutResult } from './request.ts'
import { isInside } from './zones.ts'

const network = generatedNetwork(80)
const request = requestFor(network.nodes, createPositions(null))

describe('layOut', () => {
  const result = run(request)

  test('gives the same places to the same request', () => {
    expect(run(request)).toEqual(result)
  })

  test('gives every node a place of its own', () => {
    const boxes = boxesOf(result)
    expect(boxes).toHaveLength(network.nodes.length)
    for (const a of boxes) {
      for (const b of boxes) if (a.id < b.id) expect({ a, b, overlap: overlap(a, b) }).toMatchObject({ overlap: false })
    }
  })

  test('keeps nearly everybody in the zone of their layer', () => {
    const at = new Map(result.placed)
    const outside = network.nodes.filter(({ id, layer }) => {
      const point = at.get(id)
      const zone = result.zones.find((candidate) => candidate.layer === layer)
      return point && zone && !isInside(zone, point.x, point.y)
    })
    expect(outside.length).toBeLessThan(network.nodes.length * 0.05)
  })

  test('lays newcomers out around what has a place, which never moves', () => {
    const positions = createPositions(null)
    const first = run(requestFor(network.nodes.slice(0, 50), positions))
    positions.keep(first.placed, first.zones)
    const second = run(requestFor(network.nodes, positions))
    expect(second.placed.map(([id]) => id).sort()).toEqual(
      network.nodes
        .slice(50)
        .map(({ id }) => id)
        .sort(),
    )
    expect(second.zones).toEqual(first.zones)
  })

  test('places a single node', () => {
    expect(
      run({ nodes: [{ id: 'a', kind: 'professional', layer: null }], ties: [], placed: [], zones: null }).placed,
    ).toHaveLength(1)
  })
})

function requestFor(nodes: typeof network.nodes, positions: ReturnType<typeof createPositions>): LayoutRequest {
  const made = layoutRequest({ nodes, edges: network.edges, label: (node) => node.label }, positions)
  if (!made) throw new Error('requestFor: nothing to lay out')
  return made
}

function run(wanted: LayoutRequest): LayoutResult {
  const layout = layOut(wanted)
  for (;;) {
    const step = layout.next()
    if (step.done) return step.value
  }
}

type Placed = { id: string; x: number; y: number; width: number; height: number }

function boxesOf({ placed }: LayoutResult): Placed[] {
  const kinds = new Map(network.nodes.map((node) => [node.id, node.kind]))
  return placed.map(([id, point]) => ({ id, ...point, ...rooms[kinds.get(id) ?? 'professional'] }))
}

/** Boxes may make do with 0.48 of their room in a full zone; shapes never touch. */
function overlap(a: Placed, b: Placed): boolean {
  const byX = Math.abs(a.x - b.x) < ((a.width + b.width) / 2) * 0.48 - 3
  return byX && Math.abs(a.y - b.y) < ((a.height + b.height) / 2) * 0.48 - 3
}
