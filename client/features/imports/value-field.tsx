import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportField } from '../../../contract/import-fields.ts'
import type { ImportTable } from '../../../contract/imports.ts'
import { organisationLevels, trustLevels } from '../../../contract/vocabulary.ts'
import { useLanguage, usePhenomenonName } from '../../i18n/words.ts'
import { queries } from '../../queries.ts'

type Props = {
  field: ImportField
  rows: ImportTable
  value: string
  isMissing: boolean
  onChange(value: string): void
}

/** One value for every row of a table: chosen from a list where the field has one. */
export function ValueField({ field, rows, value, isMissing, onChange }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const id = useId()
  const choices = useChoices(field.key, rows)
  const [draft, setDraft] = useState<string | null>(null)
  const keep = () => {
    if (draft !== null && draft.trim() !== value) onChange(draft.trim())
    setDraft(null)
  }
  return (
    <div className="value-field">
      <label htmlFor={id}>
        {field.label[language]}
        {isMissing && <span className="value-field__missing"> ({t('imports.forAll.missing')})</span>}
      </label>
      <div className="value-field__value">
        {choices ? (
          <select
            id={id}
            className="field"
            value={value}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => onChange(target.value)}
          >
            <option value="">{t('imports.forAll.none')}</option>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        ) : (
          <input
            id={id}
            className="field"
            type={field.key === 'confirmedOn' ? 'date' : 'text'}
            value={draft ?? value}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => setDraft(target.value)}
            onBlur={keep}
            onKeyDown={({ key }) => key === 'Enter' && keep()}
          />
        )}
        <p id={`${id}-hint`} className="columns-table__hint">
          {field.key === 'phenomena' && rows !== 'ties' ? t('imports.forAll.phenomena') : field.hint[language]}
        </p>
      </div>
    </div>
  )
}

/** What a field can hold, where that is a closed list. */
function useChoices(key: string, rows: ImportTable): { value: string; label: string }[] | null {
  const { t } = useTranslation()
  const { data: phenomena = [] } = useQuery(queries.phenomena())
  const nameOf = usePhenomenonName()
  if (key === 'phenomena' || key === 'phenomenon') return phenomena.map(({ id }) => ({ value: id, label: nameOf(id) }))
  if (key !== 'level') return null
  return rows === 'organisations' || rows === 'nodes'
    ? organisationLevels.map((level) => ({ value: level, label: t(`level.${level}`) }))
    : trustLevels.map((level) => ({ value: String(level), label: `${level}: ${t(`trustLevel.${level}`)}` }))
}
