import { ArrowDown, ArrowUp, Pencil } from 'lucide-react'
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import {
  Cell,
  Column,
  ResizableTableContainer,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/words.ts'
import type { TableName } from '../../view/view.ts'
import type { Leave } from './cell-editor.tsx'
import { type CellId, cellMark, rowAt } from './cells.ts'
import { ChooseAllBox, ChooseBox, RowMark, RowReason } from './choose-box.tsx'
import { choose, extended, nobody, toggled, useChosen } from './chosen.ts'
import { type Sort, sorted } from './rows.ts'
import { useSteadyOrder } from './steady-order.ts'
import { useEditing } from './use-editing.ts'

export type ColumnOf<Item> = {
  id: keyof Item & string
  name: string
  /** In px, or a share of what is left. */
  width: number | '1fr'
  isNumber?: boolean
  cell(row: Item): ReactNode
}

/** What can be changed in a table, and how. */
export type Editing<Item> = {
  isEditable(row: Item, column: string): boolean
  editor(row: Item, column: string, at: { cell: RefObject<Element | null>; onLeave(to: Leave): void }): ReactNode
}

type Props<Item extends { id: string }> = {
  table: TableName
  label: string
  rows: readonly Item[]
  columns: readonly ColumnOf<Item>[]
  firstSort: Sort<Item>
  selected: string | null
  nameOf(row: Item): string
  /** Which rows can be chosen; null where there is nothing to do with them. */
  mayChoose: ((row: Item) => boolean) | null
  /** Null where nothing may be changed. */
  editing: Editing<Item> | null
  onSelect(id: string | null): void
  onOpen(id: string): void
  empty: string
}

const rowHeight = 36
const headingHeight = 36

/**
 * A table of thousands of rows that sorts by any column and is walked by keyboard. One row is selected, as on the
 * canvas; apart from that rows can be chosen, to do something with them together, and cells can be changed in place.
 */
export function DataTable<Item extends { id: string }>(props: Props<Item>) {
  const { table, label, columns, selected, nameOf, mayChoose, editing, onSelect, onOpen, empty } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const [sort, setSort] = useState(props.firstSort)
  const inOrder = useMemo(() => sorted(props.rows, sort, language), [props.rows, sort, language])
  const rows = useSteadyOrder(inOrder, editing ? `${sort.column} ${sort.direction}` : null)
  const frame = useRef<HTMLDivElement>(null)
  const place = rows.findIndex((row) => row.id === selected)
  const reveal = useCallback((place: number) => {
    const grid = frame.current?.querySelector('[role="grid"]')
    if (!grid || place < 0) return
    const top = place * rowHeight
    const isSeen = top >= grid.scrollTop && top + rowHeight <= grid.scrollTop + grid.clientHeight - headingHeight
    if (!isSeen) grid.scrollTop = Math.max(0, top - grid.clientHeight / 3)
  }, [])
  useEffect(() => {
    // A table that just came must first know how long it is.
    const timer = setTimeout(() => reveal(place), 50)
    return () => clearTimeout(timer)
  }, [place, reveal])

  const rowOf = (id: string) => rows.find((row) => row.id === id)
  const isEditable = ({ row, column }: CellId) => {
    const item = rowOf(row)
    return item !== undefined && editing?.isEditable(item, column) === true
  }
  const cells = useEditing({
    frame,
    isEditable,
    order: () => rows.flatMap(({ id }) => columns.map((column) => ({ row: id, column: column.id }))).filter(isEditable),
    reveal: (id) => reveal(rows.findIndex((row) => row.id === id)),
  })
  const choosable = useMemo(() => (mayChoose ? rows.filter(mayChoose).map(({ id }) => id) : []), [rows, mayChoose])
  const withShift = useRef(false)
  const latest = useRef(choosable)
  useEffect(() => {
    latest.current = choosable
  })
  const toggle = useCallback(
    (id: string) => {
      if (!latest.current.includes(id)) return
      choose(table, (chosen) => (withShift.current ? extended(chosen, id, latest.current) : toggled(chosen, id)))
    },
    [table],
  )
  /** The keys of choosing; those of walking and opening stay the table's own. */
  const chooseByKey = (event: KeyboardEvent) => {
    withShift.current = event.shiftKey
    const row = rowAt(event.target)
    const isBox = event.target instanceof HTMLInputElement
    const isAll = event.key === 'a' && (event.ctrlKey || event.metaKey)
    const isNone = event.key === 'Escape' && useChosen.getState()[table].ids.size > 0
    if (isAll) choose(table, () => ({ ids: new Set(choosable), anchor: null }))
    else if (isNone) choose(table, () => nobody)
    else if (event.key === ' ' && row && !isBox) toggle(row)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const shown = useMemo(() => {
    const own = columns.map((column): { id: string; column: ColumnOf<Item> | null } => ({ id: column.id, column }))
    return mayChoose ? [{ id: 'chosen', column: null }, ...own] : own
  }, [columns, mayChoose])
  const editable = useMemo(
    () => new Set(columns.map(({ id }) => id).filter((id) => rows.some((row) => editing?.isEditable(row, id)))),
    [columns, rows, editing],
  )
  if (rows.length === 0) return <p className="data-table__empty">{empty}</p>
  const edited = cells.editing && rowOf(cells.editing.row)
  const keys = {
    onKeyDownCapture: (event: KeyboardEvent) => {
      if (editing) cells.onKey(event)
      if (mayChoose && !event.defaultPrevented) chooseByKey(event)
    },
    onPointerDownCapture: (event: PointerEvent) => {
      withShift.current = event.shiftKey
    },
    onDoubleClickCapture: cells.onDoubleClick,
  }
  return (
    <>
      <div className="data-table__keys" {...keys}>
        <ResizableTableContainer className="data-table" ref={frame}>
          <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight, headingHeight }}>
            <Table
              aria-label={label}
              className="data-table__grid"
              selectionMode="single"
              selectionBehavior="replace"
              escapeKeyBehavior="none"
              selectedKeys={selected ? [selected] : []}
              onSelectionChange={(keys) => {
                const [key] = keys === 'all' ? [] : keys
                if (key !== undefined) onSelect(String(key))
              }}
              onRowAction={(key) => onOpen(String(key))}
              sortDescriptor={sort}
              onSortChange={({ column, direction }) => {
                const next = columns.find((one) => one.id === column)
                if (next) setSort({ column: next.id, direction })
              }}
            >
              <TableHeader columns={shown} dependencies={[choosable, editable]}>
                {({ column }) =>
                  column ? (
                    <Column
                      id={column.id}
                      isRowHeader={column === columns[0]}
                      allowsSorting
                      minWidth={column === columns[0] ? 250 : column.width === '1fr' ? 150 : 64}
                      defaultWidth={column.width}
                      className={column.isNumber ? 'data-table__column data-table__number' : 'data-table__column'}
                    >
                      {({ sortDirection }) => (
                        <>
                          <span className="data-table__word">{column.name}</span>
                          {editable.has(column.id) && (
                            <Pencil size={13} className="data-table__pencil" aria-label={t('rows.editable')} />
                          )}
                          {sortDirection === 'ascending' && <ArrowUp size={14} aria-hidden />}
                          {sortDirection === 'descending' && <ArrowDown size={14} aria-hidden />}
                        </>
                      )}
                    </Column>
                  ) : (
                    <Column id="chosen" width={44} minWidth={44} className="data-table__column data-table__box">
                      <ChooseAllBox table={table} ids={choosable} />
                    </Column>
                  )
                }
              </TableHeader>
              <TableBody items={rows} dependencies={[shown]}>
                {(row) => (
                  <Row id={row.id} columns={shown} className="data-table__row">
                    {({ column }) => {
                      if (!column)
                        return (
                          <Cell className="data-table__cell data-table__box">
                            {mayChoose?.(row) && (
                              <ChooseBox table={table} id={row.id} name={nameOf(row)} onToggle={toggle} />
                            )}
                          </Cell>
                        )
                      const canEdit = editing?.isEditable(row, column.id) === true
                      return (
                        <Cell
                          className={
                            column.isNumber ? 'data-table__cell data-table__number numeric' : 'data-table__cell'
                          }
                        >
                          <span
                            className="data-table__content"
                            data-cell={cellMark({ row: row.id, column: column.id })}
                          >
                            {column === columns[0] && editing && <RowMark id={row.id} />}
                            <span className="data-table__value">{column.cell(row)}</span>
                            {column === columns[0] && editing && <RowReason id={row.id} />}
                            {canEdit && <Pencil size={13} className="data-table__pencil" aria-hidden />}
                          </span>
                        </Cell>
                      )
                    }}
                  </Row>
                )}
              </TableBody>
            </Table>
          </Virtualizer>
        </ResizableTableContainer>
      </div>
      {cells.editing &&
        edited &&
        editing?.editor(edited, cells.editing.column, { cell: cells.cell, onLeave: cells.leave })}
    </>
  )
}
