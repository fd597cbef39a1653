import type { ReactNode } from 'react'
import { FieldError, Label, Radio, RadioGroup, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { trustLevels } from '../../../contract/vocabulary.ts'
import { TrustBar } from '../../ui/trust-bar.tsx'
import { type FieldProps, useField } from '../form-context.ts'

export type Option = { id: string; label: ReactNode; hint?: string | undefined }

/** One of a few. */
export function Choice({ options, isRow = false, ...props }: FieldProps & { options: Option[]; isRow?: boolean }) {
  const field = useField(props)
  return (
    <RadioGroup
      className={isRow ? 'form-field choice choice--row' : 'form-field choice'}
      data-path={field.path}
      value={field.text || null}
      onChange={field.set}
      isInvalid={field.fault !== undefined}
      isRequired={field.isRequired}
    >
      <Label className="form-field__label">{field.label}</Label>
      {field.hint && (
        <Text slot="description" className="form-field__hint">
          {field.hint}
        </Text>
      )}
      <FieldError className="form-field__fault">{field.fault}</FieldError>
      <div className="choice__options">
        {options.map(({ id, label, hint }) => (
          <Radio key={id} value={id} className="choice__option">
            <span className="choice__dot" aria-hidden />
            <span>
              {label}
              {hint && <span className="choice__hint">{hint}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}

/** How much trust, from 1 to 5, in words. */
export function LevelChoice(props: Omit<FieldProps, 'name'>) {
  const { t } = useTranslation()
  const field = useField({ ...props, name: 'level', label: props.label ?? t('field.trust'), isRequired: true })
  return (
    <RadioGroup
      className="form-field choice"
      data-path={field.path}
      value={field.value === undefined ? null : String(field.value)}
      onChange={(level) => field.set(Number(level))}
      isInvalid={field.fault !== undefined}
      isRequired={field.isRequired}
    >
      <Label className="form-field__label">{field.label}</Label>
      <FieldError className="form-field__fault">{field.fault}</FieldError>
      <div className="choice__options">
        {trustLevels.map((level) => (
          <Radio key={level} value={String(level)} className="choice__option">
            <span className="choice__dot" aria-hidden />
            <span className="choice__level">
              <TrustBar level={level} /> <span aria-hidden>{t(`trustLevel.${level}`)}</span>
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
