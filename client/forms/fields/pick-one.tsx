import { ChevronDown } from 'lucide-react'
import {
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type FieldProps, useField } from '../form-context.ts'

type Props = FieldProps & { options: readonly { id: string; label: string; hint?: string | undefined }[] }

/** One of many, from a list that opens. */
export function PickOne({ options, ...props }: Props) {
  const { t } = useTranslation()
  const field = useField(props)
  return (
    <Select
      className="form-field"
      data-path={field.path}
      placeholder={t('form.choose')}
      value={field.text || null}
      onChange={(key) => field.set(key === null ? undefined : String(key))}
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
      <Button className="field pick-one">
        <SelectValue className="pick-one__value" />
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Popover className="popover picker">
        <ListBox className="listbox" items={options}>
          {({ id, label, hint }) => (
            <ListBoxItem id={id} textValue={label} className="option">
              <Text slot="label">{label}</Text>
              {hint && (
                <Text slot="description" className="option__hint">
                  {hint}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
