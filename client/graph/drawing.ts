import type { Core, NodeSingular } from 'cytoscape'
import type { Point } from './positions.ts'

/** A line of trust that is being drawn: from a party, and the party that it is aimed at. */
export type Drawing = { from: string; aim: string | null }

export type DrawingEvents = {
  /** The pointer is over a party that the line may go to. */
  onAim(id: string): void
  /** Drawing begins at this party: its handle was pressed. */
  onBegin(from: string): void
  /** The line was let go at a party. */
  onDrawn(from: string, to: string): void
}

export type DrawingLayer = {
  /** Shows the line that is being drawn, and else the handle at the selected party where there is one. */
  show(state: { drawing: Drawing | null; handleAt: string | null; handleName: string }): void
  end(): void
}

/** Parties, unlike empty seats and consultations, can trust and be trusted. */
const drawable = '.organisation, .professional'
/** Screen pixels that a press may move and still be a press. */
const steady = 5
const handleSize = 22

/**
 * The layer above the canvas on which a line of trust is drawn. It touches no element of the canvas: nothing moves, and
 * nothing of it is in a picture that is taken.
 */
export function createDrawingLayer(cy: Core, layer: HTMLElement, events: DrawingEvents): DrawingLayer {
  const { svg, line } = lineIn(layer)
  const handle = handleIn(layer)
  let drawing: Drawing | null = null
  let handleAt: string | null = null
  /** Where the pointer is while it draws; null while the keys do. */
  let pointer: Point | null = null
  let dragged: { from: string; at: Point; hasMoved: boolean } | null = null

  const partyOf = (id: string | null): NodeSingular | null => {
    const node = id === null ? cy.collection() : cy.getElementById(id)
    return node.nonempty() && node.isNode() && node.is(drawable) ? node : null
  }
  const place = () => {
    const from = partyOf(dragged?.hasMoved ? dragged.from : (drawing?.from ?? null))
    const end = pointer ?? partyOf(drawing?.aim ?? null)?.renderedPosition() ?? null
    svg.style.display = from && end ? '' : 'none'
    if (from && end) {
      const start = from.renderedPosition()
      for (const [name, value] of Object.entries({ x1: start.x, y1: start.y, x2: end.x, y2: end.y }))
        line.setAttribute(name, String(value))
    }
    const party = drawing ? null : partyOf(handleAt)
    handle.style.display = party ? '' : 'none'
    if (!party) return
    const { x, y } = party.renderedPosition()
    const away = party.renderedOuterWidth() / 2 + handleSize / 2 + 4
    handle.style.transform = `translate(${x + away - handleSize / 2}px, ${y - handleSize / 2}px)`
  }
  const inside = ({ clientX, clientY }: MouseEvent): Point => {
    const box = layer.getBoundingClientRect()
    return { x: clientX - box.left, y: clientY - box.top }
  }
  const partyAt = ({ x, y }: Point, except: string): string | null => {
    const hit = cy.nodes(drawable).filter((node) => {
      const box = node.renderedBoundingBox({ includeLabels: true, includeOverlays: false })
      return node.id() !== except && x >= box.x1 && x <= box.x2 && y >= box.y1 && y <= box.y2
    })
    // The name of another, seen or not, may lie over a party: whoever stands nearest is meant.
    const away = (node: NodeSingular) => {
      const at = node.renderedPosition()
      return Math.hypot(at.x - x, at.y - y)
    }
    return hit.nonempty() ? hit.min(away).ele.id() : null
  }

  const follow = (event: MouseEvent) => {
    if (!drawing || dragged) return
    pointer = inside(event)
    place()
  }
  const over = ({ target }: { target: NodeSingular }) => {
    if (drawing && target.is(drawable) && target.id() !== drawing.from) events.onAim(target.id())
  }
  handle.addEventListener('pointerdown', (event) => {
    if (!handleAt || event.button !== 0) return
    event.preventDefault()
    handle.setPointerCapture(event.pointerId)
    dragged = { from: handleAt, at: inside(event), hasMoved: false }
  })
  handle.addEventListener('pointermove', (event) => {
    if (!dragged) return
    pointer = inside(event)
    dragged.hasMoved ||= Math.hypot(pointer.x - dragged.at.x, pointer.y - dragged.at.y) > steady
    const aim = partyAt(pointer, dragged.from)
    mark(cy, dragged.hasMoved ? aim : null)
    place()
  })
  const drop = (event: PointerEvent) => {
    if (!dragged) return
    const { from, hasMoved } = dragged
    const to = partyAt(inside(event), from)
    dragged = null
    pointer = null
    mark(cy, null)
    place()
    if (!hasMoved) events.onBegin(from)
    else if (to) events.onDrawn(from, to)
  }
  handle.addEventListener('pointerup', drop)
  handle.addEventListener('pointercancel', () => {
    dragged = null
    pointer = null
    mark(cy, null)
    place()
  })
  layer.parentElement?.addEventListener('mousemove', follow)
  cy.on('render resize', place)
  cy.on('mouseover', '.party', over)
  return {
    show(state) {
      if (cy.destroyed()) return
      const isNew = state.drawing?.from !== drawing?.from
      // Whoever aims by keys wants to see where, wherever the pointer was left.
      if (isNew || state.drawing?.aim !== drawing?.aim) pointer = null
      drawing = state.drawing
      handleAt = state.handleAt
      handle.title = state.handleName
      mark(cy, drawing?.aim ?? null)
      place()
    },
    end() {
      layer.parentElement?.removeEventListener('mousemove', follow)
      layer.replaceChildren()
    },
  }
}

/** Lets the party that a line is aimed at stand out. */
function mark(cy: Core, id: string | null) {
  cy.batch(() => {
    cy.nodes('.aimed').removeClass('aimed')
    if (id !== null) cy.getElementById(id).addClass('aimed')
  })
}

const ns = 'http://www.w3.org/2000/svg'

function lineIn(layer: HTMLElement) {
  const svg = document.createElementNS(ns, 'svg')
  Object.assign(svg.style, { position: 'absolute', inset: '0', width: '100%', height: '100%', display: 'none' })
  const marker = document.createElementNS(ns, 'marker')
  for (const [name, value] of Object.entries({
    id: 'drawing-head',
    viewBox: '0 0 10 10',
    refX: '9',
    refY: '5',
    markerWidth: '6',
    markerHeight: '6',
    orient: 'auto',
  }))
    marker.setAttribute(name, value)
  const head = document.createElementNS(ns, 'path')
  head.setAttribute('d', 'M0 0 10 5 0 10Z')
  head.style.fill = 'var(--ne-accent)'
  marker.append(head)
  const line = document.createElementNS(ns, 'line')
  line.setAttribute('marker-end', 'url(#drawing-head)')
  Object.assign(line.style, { stroke: 'var(--ne-accent)', strokeWidth: '3', strokeDasharray: '7 5' })
  svg.append(marker, line)
  layer.append(svg)
  return { svg, line }
}

/** For the pointer alone; by keyboard drawing starts with a key or a button. */
function handleIn(layer: HTMLElement): HTMLElement {
  const handle = document.createElement('div')
  Object.assign(handle.style, {
    position: 'absolute',
    insetBlockStart: '0',
    left: '0',
    width: `${handleSize}px`,
    height: `${handleSize}px`,
    display: 'none',
    border: '2px solid var(--ne-surface)',
    borderRadius: '50%',
    background: 'var(--ne-accent)',
    boxShadow: 'var(--ne-shadow-sm)',
    cursor: 'crosshair',
    pointerEvents: 'auto',
    touchAction: 'none',
  })
  handle.dataset.handle = 'trust'
  const svg = document.createElementNS(ns, 'svg')
  svg.setAttribute('viewBox', '0 0 18 18')
  const arrow = document.createElementNS(ns, 'path')
  arrow.setAttribute('d', 'M4 9h10M10 5l4 4-4 4')
  Object.assign(arrow.style, { fill: 'none', stroke: 'var(--ne-on-accent)', strokeWidth: '2' })
  svg.append(arrow)
  handle.append(svg)
  layer.append(handle)
  return handle
}
