import type { Force, SimulationNodeDatum } from 'd3-force'
import { type Ellipse, reach, type Zone } from './zones.ts'

/** A thing that belongs in a zone: `zone` null roams free, `rim` keeps to the outer edge. */
export type Zoned = SimulationNodeDatum & { x: number; y: number; zone: Zone | null; rim: boolean; radius: number }

/** How wide the outer edge is that rim dwellers keep to, as a share of the zone's size. */
const rimDepth = 0.14
/** How far up and down an outer zone is used: its ends are too thin to hold anything. */
const bluntness = 0.78

/** A gentle force towards the middle of a ring, so that ties to the centre do not press everybody to its inner line. */
export function towardsMiddle(strength: number): Force<Zoned, undefined> {
  let members: Zoned[] = []
  const force = (alpha: number) => {
    for (const member of members) {
      if (member.fx != null || !member.zone?.inner || member.rim) continue
      const { inner, outer } = member.zone
      const middle = { rx: (inner.rx + outer.rx) / 2, ry: (inner.ry + outer.ry) / 2 }
      scaleTo(member, middle, 1, 1, strength * alpha)
    }
  }
  force.initialize = (nodes: Zoned[]) => {
    members = nodes
  }
  return force
}

/** A force that moves whatever left its zone back over the nearest line, `strength` of the way at each tick. */
export function stayInZone(strength: number): Force<Zoned, undefined> {
  let members: Zoned[] = []
  const force = () => {
    for (const member of members) if (member.fx == null) confine(member, strength)
  }
  force.initialize = (nodes: Zoned[]) => {
    members = nodes
  }
  return force
}

function confine(member: Zoned, strength: number): void {
  const { zone } = member
  if (!zone) return
  const outermost = 1 - member.radius / zone.outer.ry
  scaleTo(member, zone.outer, 0, outermost, strength)
  if (zone.inner) scaleTo(member, zone.inner, 1 + member.radius / zone.inner.ry, Number.POSITIVE_INFINITY, strength)
  if (member.rim) scaleTo(member, zone.outer, outermost - rimDepth, Number.POSITIVE_INFINITY, strength)
  if (zone.side !== 0) member.y += (clamp(member.y, zone.outer.ry * bluntness) - member.y) * strength
  const across = zone.side === 0 ? 0 : member.radius - zone.side * member.x
  if (across > 0) member.x += zone.side * across * strength
}

function scaleTo(member: Zoned, ellipse: Ellipse, least: number, most: number, strength: number): void {
  const now = reach(ellipse, member.x, member.y) || 0.001
  const wanted = Math.min(Math.max(now, least), most)
  if (wanted === now) return
  const factor = 1 + (wanted / now - 1) * strength
  member.x *= factor
  member.y *= factor
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, -most), most)
}
