import { TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { importFields } from '../../../contract/import-fields.ts'
import type { ImportReport, ImportTable } from '../../../contract/imports.ts'
import { useLanguage } from '../../i18n/words.ts'
import { mapTable } from './decisions.ts'
import { change } from './import-steps.ts'

type Props = { table: ImportReport['tables'][number]; rows: ImportTable }

/** The columns of a table with what stands in them, and the field that each fills. */
export function ColumnsTable({ table, rows }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { mapping, columns, example } = table
  const fields = importFields[rows]
  const taken = Object.values(mapping.columns)
  const choose = (column: string, key: string) =>
    change((now) => mapTable(now, { ...mapping, columns: { ...mapping.columns, [column]: key || null } }))
  return (
    <table className="columns-table">
      <thead>
        <tr>
          <th scope="col">{t('imports.mapping.column')}</th>
          <th scope="col">{t('imports.mapping.example')}</th>
          <th scope="col">{t('imports.mapping.field')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column, index) => {
          const key = mapping.columns[column] ?? ''
          const field = fields.find((one) => one.key === key)
          const isDouble = key !== '' && taken.filter((one) => one === key).length > 1
          return (
            <tr key={column}>
              <th scope="row">{column}</th>
              <td className="columns-table__examples">
                {example
                  .map((cells) => cells[index])
                  .filter(Boolean)
                  .slice(0, 3)
                  .join(' · ')}
              </td>
              <td>
                <select
                  className="field"
                  aria-label={t('imports.mapping.fieldOf', { column })}
                  value={key}
                  onChange={({ target }) => choose(column, target.value)}
                >
                  <option value="">{t('imports.mapping.leftAside')}</option>
                  {fields.map((one) => (
                    <option key={one.key} value={one.key}>
                      {one.label[language]}
                      {one.required && ` (${t('imports.mapping.required')})`}
                    </option>
                  ))}
                </select>
                {field && <p className="columns-table__hint">{field.hint[language]}</p>}
                {isDouble && (
                  <p className="columns-table__double">
                    <TriangleAlert size={14} aria-hidden /> {t('imports.mapping.double')}
                  </p>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
