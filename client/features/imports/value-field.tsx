import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportField } from '../../../contract/import-fields.ts'
import type { ImportTable } from '../../../contract/imports.ts'
import { useLanguage } from '../../i18n/words.ts'
import { useChoices } from './use-choices.ts'

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
              <option key={choice.id} value={choice.id}>
                {choice.name}
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
