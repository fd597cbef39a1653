/** The place a label would take, and how much it matters that it is read. */
export type LabelBox = { id: string; x: number; y: number; width: number; height: number; weight: number }

/** Ids of the labels to leave out, so that no two that are shown overlap. Heavier labels go first, then by id. */
export function clutter(labels: readonly LabelBox[]): Set<string> {
  const cell = Math.max(1, ...labels.map((label) => Math.max(label.width, label.height)))
  const grid = new Map<string, LabelBox[]>()
  const hidden = new Set<string>()
  const byWeight = [...labels].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
  for (const label of byWeight) {
    const column = Math.floor(label.x / cell)
    const row = Math.floor(label.y / cell)
    if (touches(grid, column, row, label)) {
      hidden.add(label.id)
      continue
    }
    const key = `${column},${row}`
    const there = grid.get(key)
    if (there) there.push(label)
    else grid.set(key, [label])
  }
  return hidden
}

function touches(grid: Map<string, LabelBox[]>, column: number, row: number, label: LabelBox): boolean {
  for (let dx = -1; dx <= 1; dx++) {
    for (let dy = -1; dy <= 1; dy++) {
      if (grid.get(`${column + dx},${row + dy}`)?.some((other) => overlap(label, other))) return true
    }
  }
  return false
}

function overlap(a: LabelBox, b: LabelBox): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
}
