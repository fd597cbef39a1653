import { useQuery } from '@tanstack/react-query'
import { Check } from 'lucide-react'
import { Checkbox, CheckboxGroup, FieldError, Label, Text } from 'react-aria-components'
import { usePhenomenonName } from '../../i18n/words.ts'
import { queries } from '../../queries.ts'
import { type FieldProps, useField } from '../form-context.ts'

/** Any of a few. */
export function Chips({ options, ...props }: FieldProps & { options: { id: string; label: string }[] }) {
  const field = useField(props)
  return (
    <CheckboxGroup
      className="form-field"
      data-path={field.path}
      value={field.list}
      onChange={field.set}
      isInvalid={field.fault !== undefined}
    >
      <Label className="form-field__label">{field.label}</Label>
      {field.hint && (
        <Text slot="description" className="form-field__hint">
          {field.hint}
        </Text>
      )}
      <FieldError className="form-field__fault">{field.fault}</FieldError>
      <div className="chips">
        {options.map(({ id, label }) => (
          <Checkbox key={id} value={id} className="chip">
            <Check size={14} aria-hidden className="chip__tick" />
            {label}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  )
}

/** Any of the phenomena. */
export function PhenomenonChips(props: FieldProps) {
  const { data = [] } = useQuery(queries.phenomena())
  const nameOf = usePhenomenonName()
  return <Chips {...props} options={data.map(({ id }) => ({ id, label: nameOf(id) }))} />
}

/** Yes, or not. */
export function Tick(props: FieldProps) {
  const field = useField(props)
  return (
    <Checkbox
      className="filter-row tick"
      data-path={field.path}
      isSelected={field.value === true}
      onChange={field.set}
      isInvalid={field.fault !== undefined}
    >
      <span className="filter-row__box" aria-hidden>
        <Check size={13} strokeWidth={3} />
      </span>
      <span>
        {field.label}
        {field.hint && <span className="choice__hint">{field.hint}</span>}
      </span>
    </Checkbox>
  )
}
