import type { Core } from 'cytoscape'
import type { Point } from './positions.ts'

const margin = 36
/** Room around the outermost nodes for their labels, in screen pixels. */
const labelRoom = 64
/** A handful of nodes is not blown up beyond this. */
const closest = 1.5
const motion = 180

/** Milliseconds that a movement may take: none for who prefers less motion. */
export function motionTime(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : motion
}

/** Shows everything, as large as fits. */
export function fitAll(cy: Core, duration = 0): void {
  const parties = cy.nodes('.party')
  if (parties.empty() || cy.width() === 0) return
  const box = parties.boundingBox({ includeEdges: false, includeLabels: false })
  const zoom = Math.min((cy.width() - labelRoom * 2) / box.w, (cy.height() - labelRoom * 2) / box.h, closest)
  moveTo(cy, { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 }, zoom, duration)
  cy.scratch(fitted, true)
}

const fitted = 'fitted'

/** Whether everything was brought into view and nobody has moved the window since. */
export function isFitted(cy: Core): boolean {
  return cy.scratch(fitted) === true
}

/** Notes that somebody chose a view of their own. */
export function leaveFit(cy: Core): void {
  cy.scratch(fitted, false)
}

/** Brings one node to the middle, near enough to read. */
export function centreOn(cy: Core, id: string): void {
  if (cy.destroyed()) return
  const node = cy.getElementById(id)
  // A card may just have taken room beside the drawing, which cytoscape has not measured yet.
  cy.resize()
  if (node.nonempty()) moveTo(cy, node.position(), Math.max(cy.zoom(), 0.8), motionTime())
}

/** Pans just when the node is outside the window or at its very edge. */
export function bringIntoView(cy: Core, id: string): void {
  const node = cy.getElementById(id)
  if (node.empty()) return
  const { x, y } = node.renderedPosition()
  const inside = x > margin && y > margin && x < cy.width() - margin && y < cy.height() - margin
  if (!inside) moveTo(cy, node.position(), cy.zoom(), motionTime())
}

/** Zooms around the middle of the window. */
export function zoomBy(cy: Core, factor: number): void {
  const middle = { x: cy.width() / 2, y: cy.height() / 2 }
  leaveFit(cy)
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle })
}

function moveTo(cy: Core, middle: Point, zoom: number, duration: number): void {
  if (cy.destroyed()) return
  leaveFit(cy)
  const pan = { x: cy.width() / 2 - middle.x * zoom, y: cy.height() / 2 - middle.y * zoom }
  cy.stop()
  if (duration === 0) cy.viewport({ zoom, pan })
  else cy.animate({ zoom, pan, duration, easing: 'ease-out' })
}
