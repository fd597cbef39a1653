import { ArrowDown, ArrowUp } from 'lucide-react'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
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
import { useLanguage } from '../../i18n/words.ts'
import { type Sort, sorted } from './rows.ts'

export type ColumnOf<Item> = {
  id: keyof Item & string
  name: string
  /** In px, or a share of what is left. */
  width: number | '1fr'
  isNumber?: boolean
  cell(row: Item): ReactNode
}

type Props<Item extends { id: string }> = {
  label: string
  rows: readonly Item[]
  columns: readonly ColumnOf<Item>[]
  firstSort: Sort<Item>
  selected: string | null
  onSelect(id: string | null): void
  onOpen(id: string): void
  empty: string
}

const rowHeight = 36
const headingHeight = 36

/** A table of thousands of rows that sorts by any column and is walked by keyboard. */
export function DataTable<Item extends { id: string }>(props: Props<Item>) {
  const { label, columns, selected, onSelect, onOpen, empty } = props
  const language = useLanguage()
  const [sort, setSort] = useState(props.firstSort)
  const rows = useMemo(() => sorted(props.rows, sort, language), [props.rows, sort, language])
  const frame = useRef<HTMLDivElement>(null)
  const place = rows.findIndex((row) => row.id === selected)
  useEffect(() => {
    const reveal = () => {
      const grid = frame.current?.querySelector('[role="grid"]')
      if (!grid || place < 0) return
      const top = place * rowHeight
      const isSeen = top >= grid.scrollTop && top + rowHeight <= grid.scrollTop + grid.clientHeight - headingHeight
      if (!isSeen) grid.scrollTop = Math.max(0, top - grid.clientHeight / 3)
    }
    // A table that just came must first know how long it is.
    const timer = setTimeout(reveal, 50)
    return () => clearTimeout(timer)
  }, [place])

  if (rows.length === 0) return <p className="data-table__empty">{empty}</p>
  return (
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
          <TableHeader columns={columns}>
            {(column) => (
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
                    {sortDirection === 'ascending' && <ArrowUp size={14} aria-hidden />}
                    {sortDirection === 'descending' && <ArrowDown size={14} aria-hidden />}
                  </>
                )}
              </Column>
            )}
          </TableHeader>
          <TableBody items={rows} dependencies={[columns]}>
            {(row) => (
              <Row id={row.id} columns={columns} className="data-table__row">
                {(column) => (
                  <Cell
                    className={column.isNumber ? 'data-table__cell data-table__number numeric' : 'data-table__cell'}
                  >
                    {column.cell(row)}
                  </Cell>
                )}
              </Row>
            )}
          </TableBody>
        </Table>
      </Virtualizer>
    </ResizableTableContainer>
  )
}
