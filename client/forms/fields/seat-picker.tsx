import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useState } from 'react'
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Tag,
  TagGroup,
  TagList,
  Text,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useSeatName } from '../../i18n/words.ts'
import { queries } from '../../queries.ts'
import { LayerMark } from '../../ui/party-mark.tsx'
import { type FieldProps, useField } from '../form-context.ts'

/** The seats of the reference network that a party fills: chosen ones as tags, others found as you type. */
export function SeatPicker(props: FieldProps) {
  const { t } = useTranslation()
  const field = useField(props)
  const seatName = useSeatName()
  const { data: seats = [] } = useQuery(queries.partyTypes())
  const [typed, setTyped] = useState('')
  const free = seats.filter(({ id }) => !field.list.includes(id))
  const words = typed.trim().toLowerCase()
  const shown = free.filter(({ id }) => seatName(id).toLowerCase().includes(words))
  return (
    <div className="form-field" data-path={field.path}>
      {field.list.length > 0 && (
        <TagGroup
          aria-label={field.label}
          onRemove={(keys) => field.set(field.list.filter((seat) => !keys.has(seat)))}
          className="tags"
        >
          <TagList className="tags__list">
            {field.list.map((seat) => (
              <Tag key={seat} id={seat} textValue={seatName(seat)} className="tag">
                {seatName(seat)}
                <Button slot="remove" className="tag__remove" aria-label={t('form.take', { what: seatName(seat) })}>
                  <X size={14} aria-hidden />
                </Button>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
      <ComboBox
        className="form-field form-field--first"
        items={shown}
        inputValue={typed}
        onInputChange={setTyped}
        value={null}
        onChange={(key) => {
          if (key === null) return
          field.set([...field.list, String(key)])
          setTyped('')
        }}
        onBlur={() => setTyped('')}
        defaultFilter={() => true}
        allowsEmptyCollection
        allowsCustomValue
        menuTrigger="focus"
        isInvalid={field.fault !== undefined}
      >
        <Label className="form-field__label">{field.label}</Label>
        <Text slot="description" className="form-field__hint">
          {field.hint ?? t('form.searchSeat')}
        </Text>
        <FieldError className="form-field__fault">{field.fault}</FieldError>
        <Input className="field" autoComplete="off" />
        <Button className="visually-hidden" excludeFromTabOrder />
        <Popover className="popover picker" placement="bottom start" offset={4}>
          <ListBox className="listbox" renderEmptyState={() => <p className="picker__empty">{t('form.noSeat')}</p>}>
            {(seat: (typeof seats)[number]) => (
              <ListBoxItem id={seat.id} textValue={seatName(seat.id)} className="option">
                <LayerMark layer={seat.layer} />
                <Text slot="label">{seatName(seat.id)}</Text>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  )
}
