import { type Direction, nearestTowards } from './direction.ts'
import { pngOf } from './png.ts'
import type { Scene } from './scene.ts'
import { bringIntoView, centreOn, fitAll, motionTime, zoomBy } from './viewport.ts'

/** What the page may ask of the canvas. */
export type CanvasHandle = {
  fit(): void
  centreOn(id: string): void
  zoomBy(factor: number): void
  /** Forgets every place and lays out afresh. */
  rearrange(): void
  png(options: { scale: number; background: string }): Promise<Blob>
  /** Selects the nearest node in a direction (the best connected when none is selected) and tells which. */
  moveSelection(direction: Direction): string | null
  /** The party next to another in a direction, brought into view; seats are passed over. */
  partyTowards(from: string, direction: Direction): string | null
  screenPosition(id: string): { x: number; y: number } | null
}

/** The handle of a scene; before there is one it does nothing. */
export function handleOf(scene: Scene | null, onSelect: (id: string) => void): CanvasHandle {
  return {
    fit: () => scene && fitAll(scene.cy, motionTime()),
    centreOn: (id) => scene && centreOn(scene.cy, id),
    zoomBy: (factor) => scene && zoomBy(scene.cy, factor),
    rearrange: () => {
      scene?.rearrange()
    },
    png: (options) =>
      scene ? pngOf(scene.cy, options) : Promise.reject(new Error('png: the canvas is not there yet')),
    moveSelection: (direction) => {
      const id = scene && neighbourTowards(scene, direction)
      if (!id) return null
      bringIntoView(scene.cy, id)
      onSelect(id)
      return id
    },
    partyTowards: (from, direction) => {
      const start = scene?.cy.getElementById(from)
      if (!scene || !start?.nonempty()) return null
      const places = scene.cy.nodes('.organisation, .professional').map((node) => [node.id(), node.position()] as const)
      const id = nearestTowards(
        start.position(),
        direction,
        places.filter(([other]) => other !== from),
      )
      if (id) bringIntoView(scene.cy, id)
      return id
    },
    screenPosition: (id) => {
      const node = scene?.cy.getElementById(id)
      return node?.nonempty() ? { ...node.renderedPosition() } : null
    },
  }
}

function neighbourTowards({ cy }: Scene, direction: Direction): string | null {
  const parties = cy.nodes('.party')
  const chosen = cy.nodes('.chosen')[0]
  if (!chosen) return parties.max((node) => node.degree(false)).ele?.id() ?? null
  const places = parties.map((node) => [node.id(), node.position()] as const)
  return nearestTowards(
    chosen.position(),
    direction,
    places.filter(([id]) => id !== chosen.id()),
  )
}
