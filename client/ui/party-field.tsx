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

/** Chooses one party by typing a part of its name; a chosen one stands there until it is cleared. */
export function PartyField({ label, chosen, onChoose, kind }: Props) {
  const { t } = useTranslation()
  // Whoever chooses or clears goes on where the field was; a page that opens with a choice takes no focus. The field
  // is a new one after each choice, so that its list is closed.
  const [choices, setChoices] = useState(0)
  const { data: party } = useQuery({ ...queries.party(chosen ?? '', null), enabled: chosen !== null })
  const choose = (next: SearchHit | null) => {
    setChoices(choices + 1)
    onChoose(next)
  }
  if (chosen === null)
    return <Finder key={choices} label={label} kind={kind} autoFocus={choices > 0} onChoose={choose} />
  return (
    <div className="party-field">
      <span className="form-label">{label}</span>
      <div className="party-field__box">
        <Search size={16} aria-hidden />
        <span className="party-field__chosen">{party?.label ?? '…'}</span>
        <IconButton
          icon={X}
          label={t('pages.clear', { name: label })}
          autoFocus={choices > 0}
          onPress={() => choose(null)}
          small
        />
      </div>
    </div>
  )
}

type FinderProps = Pick<Props, 'label'> & {
  kind: PartyKind | undefined
  autoFocus: boolean
  onChoose(party: SearchHit): void
}

function Finder({ label, kind, autoFocus, onChoose }: FinderProps) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const [text, setText] = useState('')
  const asked = useSettled(text.trim())
  const { data, error, isFetching } = useQuery({
    ...queries.search(asked, kind && [kind]),
    enabled: asked.length > 0,
  })
  const hits = text.trim() && asked ? (data ?? nothing) : nothing
  const reason = isFetching ? t('search.searching') : (error?.message ?? t('search.empty', { text: asked }))
  return (
    <ComboBox
      className="party-field"
      items={hits}
      inputValue={text}
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
    >
      <Label className="form-label">{label}</Label>
      <div className="party-field__box" ref={box}>
        <Search size={16} aria-hidden />
        <Input
          className="party-field__input"
          placeholder={t('search.placeholder')}
          autoComplete="off"
          autoFocus={autoFocus}
          maxLength={200}
        />
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
