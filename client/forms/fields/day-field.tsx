import { Button, FieldError, Input, Label, Text, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { today } from '../../edits/today.ts'
import { type FieldProps, useField } from '../form-context.ts'

/** A calendar day; the browser's own field, in the order of day and month that the user knows. */
export function DayField({ offersToday = false, ...props }: FieldProps & { offersToday?: boolean }) {
  const { t } = useTranslation()
  const field = useField(props)
  return (
    <TextField
      className="form-field form-field--short"
      data-path={field.path}
      type="date"
      value={field.text}
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
      <span className="form-field__row">
        <Input className="field" data-day={field.path} max="9999-12-31" />
        {offersToday && field.text !== today() && (
          <Button className="button button--small" onPress={() => field.set(today())}>
            {t('form.today')}
          </Button>
        )}
      </span>
    </TextField>
  )
}
