import { type Zone, zonesOf } from './layout/zones.ts'

export type Point = { x: number; y: number }

/** What of the browser's storage is needed to find the same map again after a reload. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>

export type Positions = {
  get(id: string): Point | undefined
  /** Every known place, whether it is in view or not: places that a newcomer must keep clear of. */
  all(): ReadonlyMap<string, Point>
  zones(): readonly Zone[] | null
  /** Keeps places (and zones, when given) for good; the longest unseen go first when there are too many. */
  keep(points: Iterable<readonly [string, Point]>, zones?: readonly Zone[]): void
  forget(): void
}

const bound = 4_000
const shelfKey = 'network-explorer.map'

/** The places of all parties that were ever shown, bounded, and kept on a shelf so that a reload shows the same map. */
export function createPositions(shelf: Shelf | null, most: number = bound): Positions {
  const stored = read(shelf)
  const points = stored.points
  let zones = stored.zones
  const write = () => {
    const at = [...points].map(([id, { x, y }]) => [id, Math.round(x), Math.round(y)])
    try {
      shelf?.setItem(shelfKey, JSON.stringify({ at, zones }))
    } catch {
      // A full or forbidden shelf costs the memory of the map, not the map.
    }
  }
  return {
    get: (id) => points.get(id),
    all: () => points,
    zones: () => zones,
    keep(entries, newZones) {
      for (const [id, { x, y }] of entries) {
        points.delete(id)
        points.set(id, { x, y })
      }
      for (const id of points.keys()) {
        if (points.size <= most) break
        points.delete(id)
      }
      zones = newZones ?? zones
      write()
    },
    forget() {
      points.clear()
      zones = null
      write()
    },
  }
}

function read(shelf: Shelf | null): { points: Map<string, Point>; zones: readonly Zone[] | null } {
  const points = new Map<string, Point>()
  try {
    const stored: unknown = JSON.parse(shelf?.getItem(shelfKey) ?? 'null')
    if (typeof stored !== 'object' || stored === null || !('at' in stored) || !Array.isArray(stored.at))
      return { points, zones: null }
    for (const [id, x, y] of stored.at)
      if (typeof id === 'string' && Number.isFinite(x) && Number.isFinite(y)) points.set(id, { x, y })
    return { points, zones: 'zones' in stored ? zonesOf(stored.zones) : null }
  } catch {
    return { points, zones: null }
  }
}
