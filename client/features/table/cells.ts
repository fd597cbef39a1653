/** A cell by its row and column. */
export type CellId = { row: string; column: string }

/** The attribute that a cell's content carries, so that a cell is found from an event and the other way around. */
export const cellMark = ({ row, column }: CellId) => `${column} ${row}`

/** The cell in which something happened. */
export function cellAt(target: EventTarget): CellId | null {
  const cell = target instanceof Element ? target.closest('[role=gridcell], [role=rowheader]') : null
  const [column, row] = cell?.querySelector('[data-cell]')?.getAttribute('data-cell')?.split(' ') ?? []
  return column && row ? { row, column } : null
}

/** The row in which something happened: of a cell, or with the focus on the row itself. */
export function rowAt(target: EventTarget): string | null {
  const row = target instanceof Element ? target.closest('[role=row]') : null
  return row?.querySelector('[data-cell]')?.getAttribute('data-cell')?.split(' ')[1] ?? null
}

/** The element of a cell that is on the screen. */
export function elementOf(frame: Element | null, cell: CellId): HTMLElement | null {
  const content = frame?.querySelector(`[data-cell="${CSS.escape(cellMark(cell))}"]`)
  return content?.closest<HTMLElement>('[role=gridcell], [role=rowheader]') ?? null
}
