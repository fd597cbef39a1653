import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { SearchHit } from '../../../contract/parties.ts'
import { uuid } from '../../../contract/primitives.ts'
import type { PartyKind } from '../../../contract/vocabulary.ts'
import { queries } from '../../queries.ts'
import { PartyMark } from '../../ui/party-mark.tsx'
import { useSettled } from '../../ui/use-settled.ts'
import { type FieldProps, useField } from '../form-context.ts'

type Props = FieldProps & {
  kind?: PartyKind | undefined
  /** Parties that cannot be chosen here. */
  without?: readonly string[]
  autoFocus?: boolean
}

const nothing: SearchHit[] = []

/** Finds a party as you type. */
export function PartyPicker({ kind, without = [], autoFocus = false, ...props }: Props) {
  const { t } = useTranslation()
  const field = useField(props)
  const isChosen = uuid.safeParse(field.text).success
  const { data: chosen } = useQuery({ ...queries.party(field.text, null), enabled: isChosen })
  const [typed, setTyped] = useState<string | null>(null)
  const asked = useSettled((typed ?? '').trim())
  const { data: hits = nothing, isFetching } = useQuery({
    ...queries.search(asked, kind && [kind]),
    enabled: asked !== '',
  })
  const shown = typed?.trim() && asked ? hits.filter((hit) => !without.includes(hit.id)) : nothing
  const found = hits.find((hit) => hit.id === field.text)
  const label = isChosen ? (found?.label ?? chosen?.label ?? '…') : ''
  return (
    <ComboBox
      className="form-field"
      data-path={field.path}
      items={shown}
      inputValue={typed ?? label}
      onInputChange={(text) => text !== label && setTyped(text)}
      value={field.text || null}
      onChange={(key) => {
        if (key === null) return
        field.set(String(key))
        setTyped(null)
      }}
      // What was typed and led to nobody is not kept; an emptied field is empty.
      onBlur={() => {
        if (typed?.trim() === '') field.set(undefined)
        setTyped(null)
      }}
      defaultFilter={() => true}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="input"
      isInvalid={field.fault !== undefined}
      isRequired={field.isRequired}
    >
      <Label className="form-field__label">{field.label}</Label>
      <Text slot="description" className="form-field__hint">
        {field.hint ?? t(kind === 'organisation' ? 'form.searchOrganisation' : 'form.searchParty')}
      </Text>
      <FieldError className="form-field__fault">{field.fault}</FieldError>
      <Input className="field" autoComplete="off" maxLength={200} autoFocus={autoFocus} />
      {/* React Aria wants a trigger; typing is ours. */}
      <Button className="visually-hidden" excludeFromTabOrder />
      <Popover className="popover picker" placement="bottom start" offset={4}>
        <ListBox
          className="listbox"
          renderEmptyState={() => (
            <p className="picker__empty">
              {!asked || isFetching ? t('search.searching') : t('search.empty', { text: asked })}
            </p>
          )}
        >
          {(hit: SearchHit) => (
            <ListBoxItem id={hit.id} textValue={hit.label} className="option picker__hit">
              <PartyMark kind={hit.kind} layer={hit.layer} size={18} />
              <span className="picker__words">
                <Text slot="label">{hit.label}</Text>
                <Text slot="description" className="picker__detail">
                  {[hit.function, hit.organisationName].filter(Boolean).join(' · ') || t(`kind.${hit.kind}`)}
                </Text>
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
