import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { Leave } from './cell-editor.tsx'
import { type CellId, cellAt, elementOf, rowAt } from './cells.ts'

type Options = {
  frame: RefObject<HTMLElement | null>
  /** The cells that can be changed, in the order of the screen. */
  order(): CellId[]
  isEditable(cell: CellId): boolean
  /** Brings a row into view. */
  reveal(row: string): void
}

/** How far apart two presses of one double click may be, in px. */
const near = 8
/** Milliseconds within which they follow each other for most people. */
const soon = 500

/** Which cell is being changed, and the keys and presses that start it: Enter, F2, a double click. */
export function useEditing({ frame, order, isEditable, reveal }: Options) {
  const [editing, setEditing] = useState<CellId | null>(null)
  const cell = useRef<HTMLElement | null>(null)
  const pressed = useRef<{ x: number; y: number; at: number; cell: CellId | null }>({ x: 0, y: 0, at: 0, cell: null })

  const open = (next: CellId) => {
    cell.current = elementOf(frame.current, next)
    if (cell.current) setEditing(next)
  }
  /** A row far away comes into view first, and is there a moment later. */
  const openSoon = (next: CellId, tries = 20) => {
    reveal(next.row)
    if (elementOf(frame.current, next)) open(next)
    else if (tries > 0) setTimeout(() => openSoon(next, tries - 1), 30)
  }
  const leave = (to: Leave) => {
    const here = editing
    setEditing(null)
    if (!here) return
    if (to === 'stay') return void setTimeout(() => elementOf(frame.current, here)?.focus(), 0)
    const cells = order()
    const place = cells.findIndex(({ row, column }) => row === here.row && column === here.column)
    const next = cells[place + (to === 'next' ? 1 : -1)]
    setTimeout(() => (next ? openSoon(next) : elementOf(frame.current, here)?.focus()), 0)
  }
  // The first press opens a card that may push the table aside: the second is known by its place, whatever lies there.
  const press = useRef((_: globalThis.MouseEvent) => {})
  useEffect(() => {
    press.current = (event) => {
      const { clientX: x, clientY: y, detail, target } = event
      if (detail !== 2) {
        const cell = target instanceof Node && frame.current?.contains(target) ? cellAt(target) : null
        pressed.current = { x, y, at: event.timeStamp, cell: cell && isEditable(cell) ? cell : null }
        return
      }
      const { cell } = pressed.current
      if (!cell || !isEditable(cell) || Math.hypot(x - pressed.current.x, y - pressed.current.y) > near) return
      // No words are marked, and nothing that came to lie there is pressed.
      event.preventDefault()
      window.addEventListener('click', (click) => click.stopPropagation(), { capture: true, once: true })
      window.addEventListener('mouseup', () => setTimeout(() => open(cell), 0), { capture: true, once: true })
    }
  })
  useEffect(() => {
    const listen = (event: globalThis.MouseEvent) => press.current(event)
    // A press at once in the same place is the second of two, and means nothing to what came to lie there.
    const hush = (event: globalThis.PointerEvent) => {
      const { x, y, at, cell } = pressed.current
      const isSecond = event.timeStamp - at < soon && Math.hypot(event.clientX - x, event.clientY - y) <= near
      if (cell && isSecond) event.stopPropagation()
    }
    window.addEventListener('pointerdown', hush, { capture: true })
    window.addEventListener('mousedown', listen, { capture: true })
    return () => {
      window.removeEventListener('pointerdown', hush, { capture: true })
      window.removeEventListener('mousedown', listen, { capture: true })
    }
  }, [])
  const start = (target: EventTarget): boolean => {
    const at = cellAt(target)
    const row = rowAt(target)
    const wanted = at && isEditable(at) ? at : null
    if (wanted) open(wanted)
    else if (!at && row) {
      const first = order().find((one) => one.row === row)
      if (first) open(first)
      return first !== undefined
    }
    return wanted !== null
  }
  return {
    editing,
    cell,
    leave,
    onKey(event: KeyboardEvent) {
      const isRow = cellAt(event.target) === null
      // On a row as a whole, Enter opens its card as it always did.
      const isAsked = event.key === 'F2' || (event.key === 'Enter' && !isRow)
      if (!isAsked || !start(event.target)) return
      event.preventDefault()
      event.stopPropagation()
    },
    /** On a cell that can be changed, a double click does not open the card. */
    onDoubleClick(event: MouseEvent) {
      if (pressed.current.cell && isEditable(pressed.current.cell)) event.stopPropagation()
    },
  }
}
