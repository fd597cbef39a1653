import { ListPlus, ListX, Rows3 } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ImportOptions, ImportRow, TableMapping } from '../../../contract/imports.ts'
import { CellField } from './cell-field.tsx'
import { correct, leaveOut, placeKey, takeIn, uncorrect } from './decisions.ts'
import { change } from './import-steps.ts'

type Props = {
  row: ImportRow
  /** The row as it first came from the file. */
  original: ImportRow
  /** Columns of the table, in its order, and the fields that they fill. */
  columns: readonly string[]
  mapping: TableMapping
  options: ImportOptions
  isLeftOut: boolean
}

/** The wrong cells of a row, to be put right in place; its other cells on request; and a way to leave the row out. */
export function RowCells({ row, original, columns, mapping, options, isLeftOut }: Props) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const { table, line } = row
  const place = { table, line }
  const cells = { ...row.cells, ...original.cells }
  const corrections = options.corrections.filter((one) => placeKey(one) === placeKey(row))
  const wrong = new Set([...row.faults, ...corrections].flatMap(({ column }) => column ?? []))
  const shown = columns.filter((column) => wrong.has(column) || (isOpen && column in cells))
  const hasMore = columns.some((column) => column in cells && !wrong.has(column))
  const mayLeaveOut = isLeftOut || ['refused', 'undecided'].includes(original.outcome)
  const decide = (decision: (options: ImportOptions) => ImportOptions) => change(decision, [row])
  return (
    <div className="row-cells">
      {!isLeftOut &&
        row.faults
          .filter(({ column }) => column === undefined)
          .map(({ message }) => (
            <p key={message} className="row-cells__fault">
              {message}
            </p>
          ))}
      {!isLeftOut &&
        shown.map((column) => {
          const before = original.faults.find((fault) => fault.column === column)?.value
          return (
            <CellField
              key={column}
              column={column}
              value={cells[column] ?? before ?? ''}
              corrected={corrections.find((one) => one.column === column)?.value}
              field={mapping.columns[column] ?? null}
              rows={mapping.rows}
              faults={row.faults.filter((fault) => fault.column === column)}
              onCorrect={(value) => decide((now) => correct(now, [{ ...place, column, value }]))}
              onRestore={() => decide((now) => uncorrect(now, place, column))}
            />
          )
        })}
      {mayLeaveOut && (
        <div className="row-cells__actions">
          <Button
            className="button button--small button--quiet"
            aria-label={t(isLeftOut ? 'imports.leftOut.takeInLine' : 'imports.leftOut.doLine', { line })}
            onPress={() => decide((now) => (isLeftOut ? takeIn(now, place) : leaveOut(now, [place])))}
          >
            {isLeftOut ? <ListPlus size={16} aria-hidden /> : <ListX size={16} aria-hidden />}
            {t(isLeftOut ? 'imports.leftOut.takeIn' : 'imports.leftOut.do')}
          </Button>
          {hasMore && !isLeftOut && (
            <Button
              className="button button--small button--quiet"
              aria-expanded={isOpen}
              onPress={() => setOpen(!isOpen)}
            >
              <Rows3 size={16} aria-hidden /> {t(isOpen ? 'imports.fewerCells' : 'imports.allCells')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
