import { useQuery } from '@tanstack/react-query'
import { Input, Label, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type ParameterKind, parameterKinds, type QueryParameter } from '../../../contract/saved-queries.ts'
import { useLanguage } from '../../i18n/words.ts'
import { FilterChoice } from '../../pages/filter-choice.tsx'
import { queries } from '../../queries.ts'
import { PartyField } from '../../ui/party-field.tsx'

type Props = {
  parameters: readonly QueryParameter[]
  typed: Readonly<Record<string, string>>
  /** Names of those that the question cannot do without. */
  missing: readonly string[]
  onTyped(name: string, value: string): void
  onKind(name: string, kind: ParameterKind): void
}

/** A field for each parameter of the question, and what kind of field that is. */
export function ParameterFields({ parameters, typed, missing, onTyped, onKind }: Props) {
  const { t } = useTranslation()
  if (parameters.length === 0) return null
  return (
    <fieldset className="parameters">
      <legend className="form-label">{t('queries.parameters')}</legend>
      {parameters.map(({ name, kind }) => (
        <div key={name} className="parameters__one">
          <Value
            name={name}
            kind={kind}
            typed={typed[name] ?? ''}
            isMissing={missing.includes(name)}
            onTyped={(value) => onTyped(name, value)}
          />
          <label className="parameters__kind">
            <span className="visually-hidden">{t('queries.kindOf', { name: `$${name}` })}</span>
            <select
              className="field"
              value={kind}
              onChange={({ target }) => {
                const chosen = parameterKinds.find((one) => one === target.value)
                if (chosen) onKind(name, chosen)
              }}
            >
              {parameterKinds.map((one) => (
                <option key={one} value={one}>
                  {t(`queries.kind.${one}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
      ))}
    </fieldset>
  )
}

type ValueProps = { name: string; kind: ParameterKind; typed: string; isMissing: boolean; onTyped(value: string): void }

function Value({ name, kind, typed, isMissing, onTyped }: ValueProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data: phenomena } = useQuery(queries.phenomena())
  const label = `$${name}`
  if (kind === 'phenomenon') {
    const choices = (phenomena ?? []).map(({ id, nameNl, nameEn }) => ({
      id,
      name: language === 'nl' ? nameNl : nameEn,
    }))
    return (
      <FilterChoice
        label={label}
        all={t('queries.choose')}
        choices={choices}
        chosen={typed || null}
        onChoose={(id) => onTyped(id ?? '')}
      />
    )
  }
  if (kind === 'party')
    return <PartyField label={label} chosen={typed || null} onChoose={(hit) => onTyped(hit?.id ?? '')} />
  return (
    <TextField
      className="form-field"
      type={kind === 'day' ? 'date' : 'text'}
      inputMode={kind === 'number' ? 'decimal' : 'text'}
      value={typed}
      onChange={onTyped}
      isInvalid={isMissing}
    >
      <Label className="form-label">{label}</Label>
      <Input
        className="field"
        autoComplete="off"
        spellCheck={false}
        {...(kind === 'json' && { placeholder: '["a", "b"]' })}
      />
    </TextField>
  )
}
