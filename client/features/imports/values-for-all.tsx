import { useTranslation } from 'react-i18next'
import { importFields } from '../../../contract/import-fields.ts'
import type { ImportTable, TableMapping } from '../../../contract/imports.ts'
import { useLanguage } from '../../i18n/words.ts'
import { mapTable } from './decisions.ts'
import { change } from './import-steps.ts'
import { ValueField } from './value-field.tsx'

/** Rows that name parties: without a phenomenon they are in no network. */
const parties: readonly ImportTable[] = ['organisations', 'professionals', 'nodes']

/** Fields that tell one row from another: no value holds for every row. */
const ofOneRow: readonly string[] = ['name', 'to', 'party', 'id', 'source', 'target']

type Props = { mapping: TableMapping; missing: readonly string[] }

/** Values that no column gives and that hold for every row: what must be there, and the phenomenon of new parties. */
export function ValuesForAll({ mapping, missing }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { rows, columns, defaults = {} } = mapping
  if (rows === null) return null
  const mapped = Object.values(columns)
  const wanted = parties.includes(rows) && !mapped.includes('phenomena') ? ['phenomena'] : []
  const keys = [...new Set([...missing, ...Object.keys(defaults), ...wanted])]
  const asked = importFields[rows].filter(({ key }) => keys.includes(key))
  const fields = asked.filter(({ key }) => !ofOneRow.includes(key))
  const columnless = asked.filter(({ key }) => ofOneRow.includes(key))
  const set = (key: string, value: string) => {
    const { [key]: _, ...others } = defaults
    change((now) => mapTable(now, { ...mapping, defaults: value ? { ...others, [key]: value } : others }))
  }
  return (
    <>
      {columnless.length > 0 && (
        <p className="import-note import-note--warn">
          {t('imports.forAll.columnless', { fields: columnless.map(({ label }) => label[language]).join(', ') })}
        </p>
      )}
      {fields.length > 0 && (
        <fieldset className="values-for-all">
          <legend>{t('imports.forAll.title')}</legend>
          {fields.map((field) => (
            <ValueField
              key={field.key}
              field={field}
              rows={rows}
              value={defaults[field.key] ?? ''}
              isMissing={missing.includes(field.key)}
              onChange={(value) => set(field.key, value)}
            />
          ))}
        </fieldset>
      )}
    </>
  )
}
