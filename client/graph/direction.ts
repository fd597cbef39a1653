import type { Point } from './positions.ts'

export type Direction = 'up' | 'down' | 'left' | 'right'

/** The nearest place in a direction, within 60 degrees to either side of it; straight ahead counts before aside. */
export function nearestTowards(
  from: Point,
  direction: Direction,
  places: Iterable<readonly [string, Point]>,
): string | null {
  let best: { id: string; cost: number } | null = null
  for (const [id, point] of places) {
    const { ahead, aside } = relative(from, point, direction)
    if (ahead <= 0 || aside > ahead * Math.sqrt(3)) continue
    const cost = ahead + aside * 1.5
    if (!best || cost < best.cost || (cost === best.cost && id < best.id)) best = { id, cost }
  }
  return best?.id ?? null
}

function relative(from: Point, to: Point, direction: Direction): { ahead: number; aside: number } {
  const dx = to.x - from.x
  const dy = to.y - from.y
  if (direction === 'right') return { ahead: dx, aside: Math.abs(dy) }
  if (direction === 'left') return { ahead: -dx, aside: Math.abs(dy) }
  if (direction === 'down') return { ahead: dy, aside: Math.abs(dx) }
  return { ahead: -dy, aside: Math.abs(dx) }
}
