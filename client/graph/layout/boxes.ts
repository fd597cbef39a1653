import type { Force, SimulationNodeDatum } from 'd3-force'

/** A thing with a place and room around it that no other may take. */
export type Box = SimulationNodeDatum & { id: string; x: number; y: number; width: number; height: number }

const cell = 164

/** Boxes by the cell of a grid that their middle lies in, so that only near ones are compared. */
export function gridOf<B extends Box>(boxes: Iterable<B>): Map<number, B[]> {
  const grid = new Map<number, B[]>()
  for (const box of boxes) put(grid, box)
  return grid
}

export function put<B extends Box>(grid: Map<number, B[]>, box: B): void {
  const key = keyOf(Math.floor(box.x / cell), Math.floor(box.y / cell))
  const there = grid.get(key)
  if (there) there.push(box)
  else grid.set(key, [box])
}

/** Whether any box of the grid that may touch a box at this place answers to the test: no box is wider than a cell. */
export function someNear<B extends Box>(
  grid: Map<number, B[]>,
  x: number,
  y: number,
  test: (box: B) => boolean,
): boolean {
  const column = Math.floor(x / cell)
  const row = Math.floor(y / cell)
  for (let dx = -1; dx <= 1; dx++) {
    for (let dy = -1; dy <= 1; dy++) if (grid.get(keyOf(column + dx, row + dy))?.some(test)) return true
  }
  return false
}

function keyOf(column: number, row: number): number {
  return column * 65_536 + row
}

/** A force that pushes overlapping boxes apart along the shorter way out; a pinned box makes the other go all the way. */
export function apart(strength: number): Force<Box, undefined> {
  let boxes: Box[] = []
  const force = () => {
    const grid = gridOf(boxes)
    for (const a of boxes) {
      someNear(grid, a.x, a.y, (b) => {
        if (a.index !== undefined && b.index !== undefined && a.index < b.index) part(a, b, strength)
        return false
      })
    }
  }
  force.initialize = (nodes: Box[]) => {
    boxes = nodes
  }
  return force
}

function part(a: Box, b: Box, strength: number): void {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const overX = (a.width + b.width) / 2 - Math.abs(dx)
  const overY = (a.height + b.height) / 2 - Math.abs(dy)
  if (overX <= 0 || overY <= 0) return
  const aFixed = a.fx != null
  const bFixed = b.fx != null
  if (aFixed && bFixed) return
  const toB = bFixed ? 0 : aFixed ? strength : strength / 2
  const toA = aFixed ? 0 : bFixed ? strength : strength / 2
  if (overX < overY) {
    const way = dx < 0 ? -1 : 1
    a.x -= way * overX * toA
    b.x += way * overX * toB
  } else {
    const way = dy < 0 ? -1 : 1
    a.y -= way * overY * toA
    b.y += way * overY * toB
  }
}
