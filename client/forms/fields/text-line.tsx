import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components'
import { limits } from '../../../contract/limits.ts'
import { type FieldProps, useField } from '../form-context.ts'

type Props = FieldProps & { as?: 'text' | 'email' | 'tel' | 'url' }

/** One line of text, an e-mail address, a telephone number or a web address. */
export function TextLine({ as = 'text', ...props }: Props) {
  const field = useField(props)
  return (
    <TextField
      className="form-field"
      data-path={field.path}
      type={as}
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
      <Input className="field" autoComplete="off" spellCheck={as === 'text'} />
    </TextField>
  )
}

/** Several lines of text. */
export function TextLines({ rows = 3, ...props }: FieldProps & { rows?: number }) {
  const field = useField(props)
  return (
    <TextField
      className="form-field"
      data-path={field.path}
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
      <TextArea className="field form-field__area" rows={rows} maxLength={limits.text * 2} />
    </TextField>
  )
}
