import type { Core, NodeSingular } from 'cytoscape'
import { arrangeLabels, type Label, type Side, sides } from './declutter.ts'
import { type Sign, signHeight, signRise, signsWidth } from './signs.ts'

const steps = 1.2
/** Below this zoom labels shrink with the map. */
const smallest = 0.12
/** Below this zoom people are dots that a name may cover. */
const farAway = 0.3
const averageGlyph = 0.56

/** Classes that say where a label stands; without one it is hidden. */
export const labelClasses = { below: '', above: 'label-above', right: 'label-right', left: 'label-left' } as const

/** Size on the map of a screen pixel of text, in steps so that zooming restyles now and then and not at each frame. */
export function labelUnit(zoom: number): number {
  const stepped = steps ** Math.round(Math.log(zoom) / Math.log(steps))
  return stepped < 1 ? 1 / Math.max(stepped, smallest) : stepped ** -0.55
}

/** Gives each label the side on which it covers nothing, and hides the less important ones that fit nowhere. */
export function placeLabels(cy: Core): void {
  const parties = cy.nodes('.party')
  const far = cy.zoom() < farAway
  const sides = arrangeLabels(
    parties.map((party) => labelOf(party, far)),
    [
      ...cy.nodes('.caption').map(captionBox),
      ...cy.nodes('.signed').map((node) => signBox(node, signHeight(labelUnit(cy.zoom())))),
    ],
  )
  cy.batch(() => {
    for (const party of parties.toArray()) {
      const side = sides.get(party.id())
      party.toggleClass('unlabelled', side === undefined)
      for (const [name, className] of Object.entries(labelClasses))
        if (className) party.toggleClass(className, side === name)
    }
  })
}

function labelOf(node: NodeSingular, far: boolean): Label {
  const isSigned = node.hasClass('signed')
  const standsOut = node.hasClass('chosen') ? 1e6 : node.hasClass('near') ? 1e5 : isSigned ? 1e4 : 0
  const dimmed = node.hasClass('dimmed') ? 0.001 : 1
  return {
    id: node.id(),
    ...textSize(node),
    weight: Number(node.data('weight')) * dimmed + standsOut,
    shape: { ...node.position(), width: node.width(), height: node.height() },
    firm: standsOut > 0 || (dimmed === 1 && (!far || node.hasClass('organisation'))),
    ...(standsOut > 0 && { sides: quietSides(node, otherEnds(node)) }),
  }
}

/** Sides of a node in the order of how few of these others lie there, so that its name does not cover heads of ties. */
function quietSides(node: NodeSingular, others: NodeSingular[]): Side[] {
  const ties: Record<Side, number> = { below: 0, above: 0, right: 0, left: 0 }
  const { x, y } = node.position()
  for (const other of others) {
    const dx = other.position('x') - x
    const dy = other.position('y') - y
    ties[Math.abs(dx) > Math.abs(dy) * 2 ? (dx > 0 ? 'right' : 'left') : dy > 0 ? 'below' : 'above'] += 1
  }
  return [...sides].sort((a, b) => ties[a] - ties[b])
}

/** Of the selected party all its neighbours; of a neighbour just the selected party. */
function otherEnds(node: NodeSingular): NodeSingular[] {
  const neighbours = node.neighborhood().nodes()
  return (node.hasClass('chosen') ? neighbours : neighbours.filter('.chosen')).toArray()
}

function signBox(node: NodeSingular, height: number) {
  const { x, y } = node.position()
  const signs: readonly Sign[] = node.data('signs') ?? []
  const top = y - node.height() / 2 - height * signRise
  return { x, y: top + height / 2, width: height * signsWidth(signs.length), height }
}

function captionBox(node: NodeSingular) {
  const { width, height } = textSize(node)
  const aside = node.hasClass('left') ? -width / 2 : node.hasClass('right') ? width / 2 : 0
  return { x: node.position('x') + aside, y: node.position('y'), width, height }
}

function textSize(node: NodeSingular): { width: number; height: number } {
  const lines = String(node.data('label')).split('\n')
  const size = node.numericStyle('font-size')
  return {
    width: Math.max(...lines.map((line) => line.length)) * size * averageGlyph,
    height: lines.length * size * 1.1,
  }
}
