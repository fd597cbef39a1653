import { type Box, gridOf, near, put } from './boxes.ts'
import type { Zoned } from './stay-in-zone.ts'
import { isInside } from './zones.ts'

const golden = Math.PI * (3 - Math.sqrt(5))
const mostTries = 1_500
/** Tries for which a place must lie in the zone too; after them any free place will do. */
const zonedTries = 500

/** Gives every box that still overlaps another the nearest free place, found on a spiral around where it is. */
export function settle(bodies: (Box & Zoned)[]): void {
  const fixed = bodies.filter((body) => body.fx != null)
  const taken = gridOf(fixed)
  const free = bodies.filter((body) => body.fx == null).sort((a, b) => b.width - a.width || (a.id < b.id ? -1 : 1))
  for (const body of free) {
    const { x, y } = body
    for (let turn = 0; turn < mostTries; turn++) {
      body.x = x + Math.cos(turn * golden) * 7 * Math.sqrt(turn)
      body.y = y + Math.sin(turn * golden) * 7 * Math.sqrt(turn)
      const atHome = turn === 0 || turn > zonedTries || !body.zone || isInside(body.zone, body.x, body.y)
      if (atHome && isFree(body, taken)) break
    }
    put(taken, body)
  }
}

function isFree(body: Box, taken: Map<number, Box[]>): boolean {
  for (const other of near(taken, body.x, body.y)) {
    const clearX = Math.abs(body.x - other.x) >= (body.width + other.width) / 2 - 1
    const clearY = Math.abs(body.y - other.y) >= (body.height + other.height) / 2 - 1
    if (!clearX && !clearY) return false
  }
  return true
}
