import cytoscape, { type Core } from 'cytoscape'
import type { Layer } from '../../contract/vocabulary.ts'
import { bringTo } from './diff.ts'
import { elementsOf, linkElements, type Picture } from './elements.ts'
import { emphasise, type Stress } from './emphasis.ts'
import { labelUnit, placeLabels } from './labels.ts'
import { startLayout } from './layout/layout-client.ts'
import { isInside, type Zone } from './layout/zones.ts'
import { palettes, type Theme } from './palette.ts'
import { type GroundPlan, layoutRequest } from './place.ts'
import type { Positions } from './positions.ts'
import { stylesheet } from './stylesheet.ts'
import { bringIntoView, fitAll, isFitted, leaveFit, motionTime } from './viewport.ts'
import { zoneElements } from './zone-elements.ts'

export type SceneEvents = {
  onSelect(id: string | null): void
  /** A press with Shift on a party. */
  onPair(id: string): void
  onExpand(id: string): void
  onOpen(id: string): void
  onProgress(progress: number | null): void
}
export type Looks = { theme: Theme; zoneNames: Partial<Record<Layer, string>> }

export type Scene = {
  readonly cy: Core
  /** Draws a picture. The ground plan, today's network, gets its places first, so that a past day grows into it. */
  show(picture: Picture, ground: GroundPlan): Promise<void>
  look(looks: Looks): void
  stress(stress: Stress): void
  rearrange(): Promise<void>
  end(): void
}

/**
 * The canvas with its layout and its memory of places: everything that lives longer than a render. A `large` one leaves
 * out lines while it moves, which at 2,000 nodes makes 40 frames a second of 17.
 */
export function createScene(
  container: HTMLElement,
  positions: Positions,
  events: SceneEvents,
  { large }: { large: boolean },
): Scene {
  const cy = cytoscape({
    container,
    minZoom: 0.04,
    maxZoom: 4,
    autounselectify: true,
    boxSelectionEnabled: false,
    hideEdgesOnViewport: large,
  })
  const layout = startLayout()
  let picture: Picture = { nodes: [], edges: [], label: (node) => node.label }
  let ground: GroundPlan = { nodes: [], edges: [] }
  let looks: Looks = { theme: 'light', zoneNames: {} }
  let stress: Stress = { selectedId: null, path: [], group: new Set(), signs: new Map() }
  let shown: ReadonlySet<string> = new Set()
  let unit = 0
  let fitWhenSized = false
  let ended = false // The page may still call a scene that a newer one has replaced.

  const restyle = () => {
    unit = labelUnit(cy.zoom())
    cy.style(stylesheet(palettes[looks.theme], unit))
    placeLabels(cy)
  }
  const draw = () => {
    const wanted = elementsOf(picture, positions.get)
    for (const link of linkElements(stress.path, wanted)) wanted.set(String(link.data.id), link)
    const zones = positions.zones()
    if (zones && isHonest(picture, positions, zones))
      for (const element of zoneElements(zones, looks.zoneNames)) wanted.set(String(element.data.id), element)
    if (!bringTo(cy, wanted)) return
    emphasise(cy, stress)
    placeLabels(cy)
  }
  const fitNow = () => {
    fitWhenSized = cy.width() === 0
    fitAll(cy)
  }
  const place = async () => {
    for (const plan of [ground, picture]) {
      const request = layoutRequest(plan, positions)
      if (!request) continue
      events.onProgress(0)
      const result = await layout.run(request, events.onProgress)
      if (!result) return false
      positions.keep(result.placed, result.zones)
    }
    layout.cancel()
    events.onProgress(null)
    return true
  }
  let zooming: ReturnType<typeof setTimeout> | undefined
  cy.on('zoom', () => {
    clearTimeout(zooming)
    if (!ended && labelUnit(cy.zoom()) !== unit) zooming = setTimeout(restyle, 60)
  })
  let resizing: ReturnType<typeof setTimeout> | undefined
  let height = cy.height()
  cy.on('resize', () => {
    // The frame of a drawing that ended is taken off the page, which resizes it once more.
    if (ended) return
    const grew = cy.height() !== height
    height = cy.height()
    if (fitWhenSized || (grew && isFitted(cy))) return fitNow()
    // A card that opens takes room beside the drawing: what it was opened for must not disappear under it. The rest
    // stays where it is, or a double click would miss.
    clearTimeout(resizing)
    resizing = setTimeout(() => stress.selectedId && bringIntoView(cy, stress.selectedId), motionTime())
  })
  cy.on('dragpan scrollzoom pinchzoom', () => leaveFit(cy))
  cy.on('tapstart', () => container.focus({ preventScroll: true }))
  cy.on('mouseover mouseout', '.party', ({ type, target }) => {
    target.toggleClass('hovered', type === 'mouseover')
    container.style.cursor = type === 'mouseover' ? 'pointer' : ''
  })
  cy.on('tap', (event) => {
    if (event.target === cy) events.onSelect(null)
  })
  cy.on('tap', '.party', ({ target, originalEvent }) => {
    if (originalEvent.shiftKey) events.onPair(target.id())
    else events.onSelect(target.id())
  })
  cy.on('dbltap', '.party', (event) => events.onExpand(event.target.id()))
  cy.on('cxttap taphold', '.party', (event) => events.onOpen(event.target.id()))
  cy.on('dragfree', '.party', (event) => {
    positions.keep([[event.target.id(), { ...event.target.position() }]])
    placeLabels(cy)
  })
  return {
    cy,
    async show(next, nextGround) {
      if (ended) return
      picture = next
      ground = nextGround
      draw()
      if (!(await place())) return
      draw()
      const ids = new Set(picture.nodes.map((node) => node.id))
      if (ids.size === 0) return // Nothing to see is no reason to look elsewhere afterwards.
      if (ids.isDisjointFrom(shown)) fitNow()
      shown = ids
    },
    look(next) {
      if (ended) return
      looks = next
      restyle()
      draw()
    },
    stress(next) {
      if (ended) return
      const isOtherRoute = next.path !== stress.path
      stress = next
      if (isOtherRoute) draw()
      emphasise(cy, stress)
      placeLabels(cy)
    },
    async rearrange() {
      if (ended) return
      positions.forget()
      if (!(await place())) return
      draw()
      fitAll(cy, motionTime())
    },
    end() {
      ended = true
      clearTimeout(zooming)
      clearTimeout(resizing)
      layout.stop()
      cy.destroy()
    },
  }
}

/** Zones are drawn only while they tell the truth: nearly all parties stand in the zone of their layer. */
function isHonest({ nodes }: Picture, positions: Positions, zones: readonly Zone[]): boolean {
  const layered = nodes.filter((node) => node.layer !== null && positions.get(node.id))
  const outside = layered.filter((node) => {
    const zone = zones.find(({ layer }) => layer === node.layer)
    const point = positions.get(node.id)
    return zone && point && !isInside(zone, point.x, point.y)
  })
  return layered.length > 0 && outside.length <= layered.length * 0.15
}
