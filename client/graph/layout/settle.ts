import { type Box, gridOf, put, someNear } from './boxes.ts'
import type { Zoned } from './stay-in-zone.ts'
import { isInside } from './zones.ts'

const golden = Math.PI * (3 - Math.sqrt(5))
const tries = 4_000
/** Rather than leave its zone a box makes do with less room, down to this share of it. */
const makeDo = [1, 0.8, 0.62, 0.48] as const

/** Gives every box that still overlaps another the nearest free place, found on a spiral around where it is. */
export function settle(bodies: (Box & Zoned)[]): void {
  const taken = gridOf(bodies.filter((body) => body.fx != null))
  const free = bodies.filter((body) => body.fx == null).sort((a, b) => b.width - a.width || (a.id < b.id ? -1 : 1))
  for (const body of free) {
    const { zone } = body
    const atHome = (x: number, y: number) => zone === null || isInside(zone, x, y)
    const found = makeDo.some((share) => spiral(body, taken, share, atHome)) || spiral(body, taken, 1, () => true)
    if (found) put(taken, body)
  }
}

/** Moves a box to the first place on its spiral that is allowed and free; tells whether there was one. */
function spiral(
  body: Box,
  taken: Map<number, Box[]>,
  share: number,
  allowed: (x: number, y: number) => boolean,
): boolean {
  for (let turn = 0; turn < tries; turn++) {
    const x = body.x + Math.cos(turn * golden) * 8 * Math.sqrt(turn)
    const y = body.y + Math.sin(turn * golden) * 8 * Math.sqrt(turn)
    if (!allowed(x, y) || !isFree(body, x, y, taken, share)) continue
    body.x = x
    body.y = y
    return true
  }
  return false
}

function isFree(body: Box, x: number, y: number, taken: Map<number, Box[]>, share: number): boolean {
  return !someNear(taken, x, y, (other) => {
    const clearX = Math.abs(x - other.x) >= ((body.width + other.width) / 2) * share - 1
    const clearY = Math.abs(y - other.y) >= ((body.height + other.height) / 2) * share - 1
    return !clearX && !clearY
  })
}
