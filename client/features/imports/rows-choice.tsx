import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { importTables, type TableMapping } from '../../../contract/imports.ts'
import { mapTable } from './decisions.ts'
import { change } from './import-steps.ts'

/** What the rows of a table stand for. */
export function RowsChoice({ mapping }: { mapping: TableMapping }) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className="rows-choice">
      <label htmlFor={id}>{t('imports.mapping.rows')}</label>
      <select
        id={id}
        className="field"
        value={mapping.rows ?? ''}
        onChange={({ target }) => {
          const rows = importTables.find((one) => one === target.value) ?? null
          // Other rows have other fields: the server guesses the columns anew.
          change((now) => mapTable(now, { table: mapping.table, rows, columns: {} }))
        }}
      >
        {importTables.map((rows) => (
          <option key={rows} value={rows}>
            {t(`imports.rows.${rows}`)}
          </option>
        ))}
        <option value="">{t('imports.mapping.notRead')}</option>
      </select>
    </div>
  )
}
