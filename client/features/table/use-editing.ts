import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react'
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

/** Milliseconds within which a second press belongs to the first. */
const double = 500

/** Which cell is being changed, and the keys and presses that start it: Enter, F2, a double click. */
export function useEditing({ frame, order, isEditable, reveal }: Options) {
  const [editing, setEditing] = useState<CellId | null>(null)
  const cell = useRef<HTMLElement | null>(null)
  const pressed = useRef<{ at: number; x: number; y: number; cell: CellId | null }>({ at: 0, x: 0, y: 0, cell: null })

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
  const second = useRef((_: globalThis.PointerEvent) => {})
  useEffect(() => {
    second.current = (event) => {
      const { at, x, y, cell } = pressed.current
      const isSoon = event.timeStamp > at && event.timeStamp - at <= double
      const isThere = Math.hypot(event.clientX - x, event.clientY - y) < 8
      if (!isSoon || !isThere || !cell || !isEditable(cell)) return
      event.stopPropagation()
      window.addEventListener('click', (click) => click.stopPropagation(), { capture: true, once: true })
      window.addEventListener('pointerup', () => setTimeout(() => open(cell), 0), { capture: true, once: true })
    }
  })
  useEffect(() => {
    const listen = (event: globalThis.PointerEvent) => second.current(event)
    window.addEventListener('pointerdown', listen, { capture: true })
    return () => window.removeEventListener('pointerdown', listen, { capture: true })
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
    onPointerDown(event: PointerEvent) {
      const cell = cellAt(event.target)
      if (event.timeStamp - pressed.current.at <= double) return
      pressed.current = { at: event.timeStamp, x: event.clientX, y: event.clientY, cell }
    },
    /** On a cell that can be changed, a double click does not open the card. */
    onDoubleClick(event: MouseEvent) {
      if (pressed.current.cell && isEditable(pressed.current.cell)) event.stopPropagation()
    },
  }
}
