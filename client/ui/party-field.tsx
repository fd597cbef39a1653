import { useQuery } from '@tanstack/react-query'
import { Search, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { SearchHit } from '../../contract/parties.ts'
import type { PartyKind } from '../../contract/vocabulary.ts'
import { queries } from '../queries.ts'
import { IconButton } from './icon-button.tsx'
import { PartyMark } from './party-mark.tsx'
import './party-field.css'
import { useSettled } from './use-settled.ts'

const nothing: SearchHit[] = []

type Props = {
  label: string
  /** Id of the party that is chosen; null when none is. */
  chosen: string | null
  onChoose(party: SearchHit | null): void
  /** Only parties of this kind. */
  kind?: PartyKind
}

/** Chooses one party by typing a part of its name. */
export function PartyField({ label, chosen, onChoose, kind }: Props) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const [text, setText] = useState('')
  const asked = useSettled(text.trim())
  const { data, error, isFetching } = useQuery({ ...queries.search(asked), enabled: asked.length > 0 && !chosen })
  const { data: party } = useQuery({ ...queries.party(chosen ?? '', null), enabled: chosen !== null })
  const hits = text.trim() && asked ? (data ?? nothing).filter((hit) => !kind || hit.kind === kind) : nothing
  const reason = isFetching ? t('search.searching') : (error?.message ?? t('search.empty', { text: asked }))
  return (
    <ComboBox
      className="party-field"
      items={hits}
      inputValue={chosen ? (party?.label ?? '…') : text}
      onInputChange={setText}
      value={null}
      onChange={(key) => {
        const hit = hits.find(({ id }) => id === key)
        if (!hit) return
        setText('')
        onChoose(hit)
      }}
      defaultFilter={() => true}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="input"
      isReadOnly={chosen !== null}
    >
      <Label className="form-label">{label}</Label>
      <div className="party-field__box" ref={box}>
        <Search size={16} aria-hidden />
        <Input
          className="party-field__input"
          placeholder={t('search.placeholder')}
          autoComplete="off"
          maxLength={200}
        />
        {chosen && (
          <IconButton
            icon={X}
            label={t('pages.clear', { name: label })}
            small
            slot={null}
            onPress={() => {
              setText('')
              onChoose(null)
            }}
          />
        )}
        {/* React Aria wants a trigger; typing is ours. */}
        <Button className="visually-hidden" excludeFromTabOrder />
      </div>
      <Popover className="popover party-field__popover" triggerRef={box} placement="bottom start" offset={6}>
        <ListBox
          className="listbox"
          renderEmptyState={() => <p className="party-field__empty">{text.trim() ? reason : t('search.label')}</p>}
        >
          {(hit: SearchHit) => (
            <ListBoxItem id={hit.id} textValue={hit.label} className="option">
              <PartyMark kind={hit.kind} layer={hit.layer} size={18} />
              <span className="party-field__words">
                <Text slot="label">{hit.label}</Text>
                <Text slot="description" className="party-field__detail">
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
