/** A rectangle around a middle. */
export type Rectangle = { x: number; y: number; width: number; height: number }

/** A label, the shape that it belongs to, and how much it matters that it is read. */
export type Label = {
  id: string
  width: number
  height: number
  weight: number
  shape: Rectangle
  /** Whether other labels must not cover the shape. */
  firm: boolean
  /** Sides in the order in which it wants them, when it is not the usual one. */
  sides?: readonly Side[]
}
export type Side = 'below' | 'above' | 'right' | 'left'

export const sides: readonly Side[] = ['below', 'above', 'right', 'left']
const gap = 3

/**
 * The side of its shape on which each label can stand without covering a firm shape or another label; a label that fits
 * nowhere is left out. Heavier labels choose first, then by id. `obstacles` are rectangles that stay free too.
 */
export function arrangeLabels(labels: readonly Label[], obstacles: readonly Rectangle[] = []): Map<string, Side> {
  const grid = createGrid(
    [...labels.filter((label) => label.firm).map((label) => label.shape), ...obstacles],
    cellFor(labels),
  )
  const arranged = new Map<string, Side>()
  for (const label of [...labels].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    for (const side of label.sides ?? sides) {
      const place = placeAt(label, side)
      if (grid.touches(place, label.shape)) continue
      grid.put(place)
      arranged.set(label.id, side)
      break
    }
  }
  return arranged
}

function placeAt({ shape, width, height }: Label, side: Side): Rectangle {
  const dx = shape.width / 2 + gap + width / 2
  const dy = shape.height / 2 + gap + height / 2
  if (side === 'below') return { x: shape.x, y: shape.y + dy, width, height }
  if (side === 'above') return { x: shape.x, y: shape.y - dy, width, height }
  return { x: shape.x + (side === 'right' ? dx : -dx), y: shape.y, width, height }
}

function cellFor(labels: readonly Label[]): number {
  return Math.max(1, ...labels.flatMap(({ width, height, shape }) => [width, height, shape.width, shape.height]))
}

function createGrid(taken: readonly Rectangle[], cell: number) {
  const grid = new Map<string, Rectangle[]>()
  const column = ({ x }: Rectangle) => Math.floor(x / cell)
  const row = ({ y }: Rectangle) => Math.floor(y / cell)
  const put = (rectangle: Rectangle) => {
    const key = `${column(rectangle)},${row(rectangle)}`
    const there = grid.get(key)
    if (there) there.push(rectangle)
    else grid.set(key, [rectangle])
  }
  const touches = (place: Rectangle, own: Rectangle) => {
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        const there = grid.get(`${column(place) + dx},${row(place) + dy}`)
        if (there?.some((other) => other !== own && overlap(place, other))) return true
      }
    }
    return false
  }
  for (const rectangle of taken) put(rectangle)
  return { put, touches }
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
}
