import type { Point } from '../positions.ts'
import type { Zone } from './zones.ts'

const golden = Math.PI * (3 - Math.sqrt(5))

/** A first place in a zone for its n-th group: sunflower order, even and the same each time. */
export function seedPoint(zone: Zone | null, index: number): Point {
  const angle = index * golden
  if (!zone) return { x: Math.cos(angle) * 400, y: Math.sin(angle) * 400 }
  const spread = Math.sqrt((index + 0.5) / (index + 12))
  const from = zone.inner ?? { rx: 0, ry: 0 }
  const rx = from.rx + (zone.outer.rx - from.rx) * spread
  const ry = from.ry + (zone.outer.ry - from.ry) * spread
  const x = Math.cos(angle) * rx
  return { x: zone.side === 0 ? x : Math.abs(x) * zone.side, y: Math.sin(angle) * ry }
}
