import type { ElementDefinition } from 'cytoscape'
import type { Layer } from '../../contract/vocabulary.ts'
import { captionInset, type Zone } from './layout/zones.ts'

const corners = 48

/** The zones as shapes behind everything, outermost first, with their names when there are any. */
export function zoneElements(zones: readonly Zone[], names: Partial<Record<Layer, string>>): ElementDefinition[] {
  const outsideIn = [...zones].reverse()
  return [
    ...outsideIn.map((zone, depth) => groundElement(zone, depth)),
    ...outsideIn.flatMap((zone) => {
      const name = names[zone.layer]
      return name ? [captionElement(zone, name)] : []
    }),
  ]
}

function groundElement(zone: Zone, depth: number): ElementDefinition {
  const { layer, outer, side } = zone
  return {
    group: 'nodes',
    data: {
      id: `zone:${layer}`,
      width: side === 0 ? outer.rx * 2 : outer.rx,
      height: outer.ry * 2,
      shape: side === 0 ? 'ellipse' : 'polygon',
      depth,
      points: side === 0 ? '-1 -1 1 1' : halfEllipse(side),
    },
    classes: `zone hue-${layer}`,
    position: { x: (side * outer.rx) / 2, y: 0 },
    grabbable: false,
    selectable: false,
    pannable: true,
  }
}

/** Corner points, in a box from -1 to 1, of the left (-1) or right (1) half of an ellipse. */
function halfEllipse(side: -1 | 1): string {
  const points = Array.from({ length: corners + 1 }, (_, index) => {
    const angle = -Math.PI / 2 + (index / corners) * Math.PI
    return `${(side * (2 * Math.cos(angle) - 1)).toFixed(4)} ${Math.sin(angle).toFixed(4)}`
  })
  return points.join(' ')
}

/** Inner zones are named on their upper line; outer ones where they begin to widen, reading outwards. */
function captionElement({ layer, outer, inner, side }: Zone, name: string): ElementDefinition {
  const height = -outer.ry * captionHeight
  const innerEdge = inner ? inner.rx * Math.sqrt(Math.max(0, 1 - (height / inner.ry) ** 2)) : 0
  return {
    group: 'nodes',
    data: { id: `caption:${layer}`, label: name },
    classes: `caption hue-${layer}${side === 0 ? '' : side === -1 ? ' left' : ' right'}`,
    position: side === 0 ? { x: 0, y: captionInset - outer.ry } : { x: side * (innerEdge + captionInset), y: height },
    grabbable: false,
    selectable: false,
    pannable: true,
  }
}

/** How far up an outer zone its caption stands: above where its parties may be. */
const captionHeight = 0.88
