import { Check, LoaderCircle } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ImportReport, ImportRow } from '../../../contract/imports.ts'
import { recordKinds } from '../../../contract/vocabulary.ts'
import { placeKey } from './decisions.ts'
import { DuplicateChoice } from './duplicate-choice.tsx'
import type { Current } from './import-store.ts'
import { outcomeIcons } from './outcome-filter.tsx'
import { RowCells } from './row-cells.tsx'
import { useFieldName } from './use-field-name.ts'

type Props = { row: ImportRow; current: Current; tables: ImportReport['tables'] }

/** One row of the file: where it stands, what it is, what becomes of it, why, and what to do about it. */
export function RowLine({ row, current, tables }: Props) {
  const { t } = useTranslation()
  const { options, touched, isChecking } = current
  const fieldName = useFieldName()
  const kind = recordKinds.find((one) => one === row.kind)
  const isTouched = touched.has(placeKey(row))
  const isLeftOut = options.leaveOut.some((place) => placeKey(place) === placeKey(row))
  const Icon = outcomeIcons[row.outcome]
  const table = tables.find(({ name }) => name === row.table)
  return (
    <tr className={`import-row import-row--${row.outcome}`}>
      <th scope="row" className="numeric">
        {t('imports.line', { line: row.line })}
        {tables.length > 1 && <span className="import-row__table">{row.table}</span>}
      </th>
      <td>
        <strong>{row.label}</strong>
        {kind && <span className="import-row__kind">{t(`imports.kind.${kind}`)}</span>}
      </td>
      <td>
        {isTouched && isChecking && !isLeftOut ? (
          <span className="outcome">
            <LoaderCircle size={15} className="spinning" aria-hidden />
            {t('imports.rechecking')}
          </span>
        ) : isLeftOut ? (
          <span className="outcome">{t('imports.leftOut.one')}</span>
        ) : (
          <span className={`outcome outcome--${row.outcome}`}>
            <Icon size={15} aria-hidden />
            {t(`imports.outcomeOfOne.${row.outcome}`)}
          </span>
        )}
        {isTouched && !isChecking && !isLeftOut && row.outcome !== 'refused' && row.outcome !== 'undecided' && (
          <span className="import-row__solved">
            <Check size={15} aria-hidden /> {t('imports.solved')}
          </span>
        )}
      </td>
      <td>
        {row.changed.length > 0 && row.outcome === 'change' && (
          <p>
            {t('imports.changes', {
              fields: row.changed.map((field) => fieldName(table?.mapping.rows ?? null, field)).join(', '),
            })}
          </p>
        )}
        {!isLeftOut && row.duplicates.length > 0 && <DuplicateChoice row={row} options={options} />}
        <RowCells
          row={row}
          original={current.firstSeen.get(placeKey(row)) ?? row}
          table={table}
          options={options}
          isLeftOut={isLeftOut}
        />
      </td>
    </tr>
  )
}
