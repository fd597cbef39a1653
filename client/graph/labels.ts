import type { Core, NodeSingular } from 'cytoscape'
import { clutter, type LabelBox } from './declutter.ts'

const steps = 1.2
/** Below this zoom labels shrink with the map. */
const smallest = 0.42
const averageGlyph = 0.56

/** Size on the map of a screen pixel of text, in steps so that zooming restyles now and then and not at each frame. */
export function labelUnit(zoom: number): number {
  const stepped = steps ** Math.round(Math.log(zoom) / Math.log(steps))
  return stepped < 1 ? 1 / Math.max(stepped, smallest) : stepped ** -0.55
}

/** Hides the labels that would overlap more important ones. */
export function declutterLabels(cy: Core): void {
  const parties = cy.nodes('.party')
  const hidden = clutter(parties.map(labelBox))
  cy.batch(() => {
    for (const party of parties.toArray()) party.toggleClass('unlabelled', hidden.has(party.id()))
  })
}

function labelBox(node: NodeSingular): LabelBox {
  const lines = String(node.data('label')).split('\n')
  const size = node.numericStyle('font-size')
  const height = lines.length * size * 1.1
  const { x, y } = node.position()
  return {
    id: node.id(),
    x,
    y: y + node.height() / 2 + 3 + height / 2,
    width: Math.max(...lines.map((line) => line.length)) * size * averageGlyph,
    height,
    weight: Number(node.data('weight')) + (node.hasClass('chosen') ? 1e6 : node.hasClass('near') ? 1e5 : 0),
  }
}
