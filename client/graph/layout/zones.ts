import { type Layer, layers } from '../../../contract/vocabulary.ts'

export type Ellipse = { rx: number; ry: number }

/**
 * The place of one layer on the map, all around one centre: who is directly involved in the middle, daily contacts
 * around them, national parties outside on the left (side -1) and civil society outside on the right (side 1).
 */
export type Zone = { layer: Layer; outer: Ellipse; inner: Ellipse | null; side: -1 | 0 | 1 }

/** Share of a zone that boxes may fill; the rest is air, and room for parties that come later. */
const filling = 0.5
/** The outer zones have thin ends that hold little. */
const rimFilling = 0.4
const aspect = { core: 1.3, middle: 1.25, whole: 1.55 }
const leastArea = 60_000
const leastRim = 150

/** How far below the upper line of its zone a caption stands. */
export const captionInset = 22

/** Zones that hold the given area of boxes per layer. */
export function zonesFor(demand: Readonly<Record<Layer, number>>): Zone[] {
  const area = (layer: Layer) => Math.max(demand[layer] / filling, leastArea)
  const core = ellipse(area('directly-involved'), aspect.core)
  const inMiddle = area('directly-involved') + area('daily-contact')
  const middle = ellipse(inMiddle, aspect.middle)
  middle.rx = Math.max(middle.rx, core.rx + leastRim)
  middle.ry = Math.max(middle.ry, core.ry + leastRim)
  const whole = ellipse(inMiddle + area('national') + area('civil-society'), aspect.whole)
  const ry = Math.max(whole.ry, middle.ry * 1.04)
  const covered = (Math.PI * middle.rx * middle.ry) / 2
  const rim = (layer: Layer): Ellipse => ({
    rx: Math.max((2 * ((area(layer) * filling) / rimFilling + covered)) / (Math.PI * ry), middle.rx + leastRim),
    ry,
  })
  return [
    { layer: 'directly-involved', outer: core, inner: null, side: 0 },
    { layer: 'daily-contact', outer: middle, inner: core, side: 0 },
    { layer: 'national', outer: rim('national'), inner: middle, side: -1 },
    { layer: 'civil-society', outer: rim('civil-society'), inner: middle, side: 1 },
  ]
}

/** How far out a point lies of an ellipse: 1 is on its line, less is inside. */
export function reach({ rx, ry }: Ellipse, x: number, y: number): number {
  return Math.hypot(x / rx, y / ry)
}

/** Whether a point lies in a zone. */
export function isInside(zone: Zone, x: number, y: number): boolean {
  if (zone.side !== 0 && Math.sign(x) !== zone.side) return false
  return reach(zone.outer, x, y) <= 1 && (zone.inner === null || reach(zone.inner, x, y) >= 1)
}

/** Zones as they were stored, or null when what was stored is something else. */
export function zonesOf(stored: unknown): readonly Zone[] | null {
  return Array.isArray(stored) && stored.length === layers.length && stored.every(isZone) ? stored : null
}

function isZone(value: unknown): value is Zone {
  return (
    typeof value === 'object' &&
    value !== null &&
    'layer' in value &&
    layers.some((layer) => layer === value.layer) &&
    'outer' in value &&
    isEllipse(value.outer) &&
    'inner' in value &&
    (value.inner === null || isEllipse(value.inner)) &&
    'side' in value &&
    (value.side === -1 || value.side === 0 || value.side === 1)
  )
}

function isEllipse(value: unknown): value is Ellipse {
  return (
    typeof value === 'object' &&
    value !== null &&
    'rx' in value &&
    Number.isFinite(value.rx) &&
    'ry' in value &&
    Number.isFinite(value.ry)
  )
}

function ellipse(area: number, ratio: number): Ellipse {
  const ry = Math.sqrt(area / (Math.PI * ratio))
  return { rx: ry * ratio, ry }
}
