import { useTranslation } from 'react-i18next'
import type { ImportReport, ImportRow } from '../../../contract/imports.ts'
import { recordKinds } from '../../../contract/vocabulary.ts'
import { placeKey, question } from './decisions.ts'
import { DuplicateChoice } from './duplicate-choice.tsx'
import type { Current } from './import-store.ts'
import { RowCells } from './row-cells.tsx'
import { RowOutcome } from './row-outcome.tsx'
import { useFieldName } from './use-field-name.ts'

type Props = { row: ImportRow; current: Current; tables: ImportReport['tables'] }

const nothing: ImportReport['tables'][number]['mapping'] = { table: '', rows: null, columns: {} }

/** One row of the file: where it stands, what it is, what becomes of it, why, and what to do about it. */
export function RowLine({ row, current, tables }: Props) {
  const { t } = useTranslation()
  const { options, firstSeen } = current
  const fieldName = useFieldName()
  const kind = recordKinds.find((one) => one === row.kind)
  const isLeftOut = options.leaveOut.some((place) => placeKey(place) === placeKey(row))
  const { columns = [], mapping = nothing } = tables.find(({ name }) => name === row.table) ?? {}
  const original = firstSeen.get(placeKey(row)) ?? row
  const asked = question(original, mapping)
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
        <RowOutcome row={row} current={current} isLeftOut={isLeftOut} />
      </td>
      <td>
        {row.changed.length > 0 && row.outcome === 'change' && (
          <p>
            {t('imports.changes', { fields: row.changed.map((field) => fieldName(mapping.rows, field)).join(', ') })}
          </p>
        )}
        {!isLeftOut && row.duplicates.length > 0 && (
          <DuplicateChoice
            row={row}
            options={options}
            isAsked={asked !== null || original.outcome === 'undecided'}
            reason={asked?.message}
          />
        )}
        <RowCells
          row={asked ? { ...row, faults: row.faults.filter(({ message }) => message !== asked.message) } : row}
          original={original}
          columns={columns}
          mapping={mapping}
          options={options}
          isLeftOut={isLeftOut}
        />
      </td>
    </tr>
  )
}
