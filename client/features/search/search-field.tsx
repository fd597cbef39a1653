import { useQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { type KeyboardEvent, type Ref, useEffect, useMemo, useRef, useState } from 'react'
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { SearchHit } from '../../../contract/parties.ts'
import { queries } from '../../queries.ts'
import { PartyMark } from '../../ui/party-mark.tsx'
import { useSettled } from '../../ui/use-settled.ts'
import { useView } from '../../view/store.ts'
import { inNetworkFirst } from './ranking.ts'
import './search-field.css'

const nothing: SearchHit[] = []

type Props = { onLand(hit: SearchHit): void; ref?: Ref<HTMLInputElement>; large?: boolean }

/** Finds a party as you type. Enter lands on the best hit, also when the answer is still under way. */
export function SearchField({ onLand, ref, large = false }: Props) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const [text, setText] = useState('')
  const { phenomenon, asOf } = useView(({ view }) => view)
  const [landing, setLanding] = useState(false)
  const asked = useSettled(text.trim())
  const { data, error, isFetching, isPlaceholderData } = useQuery({
    ...queries.search(asked, undefined, asOf),
    enabled: asked.length > 0,
  })
  const answered = asked === text.trim() && !isFetching && !isPlaceholderData
  const ranked = useMemo(() => inNetworkFirst(data ?? [], phenomenon), [data, phenomenon])
  const hits = text.trim() && asked ? ranked : nothing

  const land = (hit: SearchHit | undefined) => {
    setLanding(false)
    if (!hit) return
    setText('')
    onLand(hit)
  }
  useEffect(() => {
    if (landing && answered) land(ranked[0])
  })
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || !text.trim()) return
    const pointed = event.target instanceof HTMLElement && event.target.getAttribute('aria-activedescendant')
    if (pointed) return
    event.preventDefault()
    event.stopPropagation()
    if (answered) land(ranked[0])
    else setLanding(true)
  }

  const reason = () => {
    if (!text.trim()) return t('search.label')
    if (!answered) return t('search.searching')
    return error?.message ?? t('search.empty', { text: asked })
  }

  return (
    <ComboBox
      className={large ? 'search search--large' : 'search'}
      aria-label={t('search.label')}
      items={hits}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => land(hits.find((hit) => hit.id === key))}
      defaultFilter={() => true}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="input"
    >
      <div className="search__box" ref={box} onKeyDownCapture={onKey}>
        <Search size={18} aria-hidden />
        <Input
          {...(ref && { ref })}
          className="search__input"
          placeholder={t('search.placeholder')}
          autoComplete="off"
          maxLength={200}
        />
        <kbd className="key" aria-hidden>
          /
        </kbd>
        {/* React Aria wants a trigger; typing is ours. */}
        <Button className="visually-hidden" excludeFromTabOrder />
      </div>
      <Popover className="popover search__popover" triggerRef={box} placement="bottom start" offset={6}>
        <ListBox className="listbox" renderEmptyState={() => <p className="search__empty">{reason()}</p>}>
          {(hit: SearchHit) => <Hit hit={hit} />}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

function Hit({ hit }: { hit: SearchHit }) {
  const { t } = useTranslation()
  const phenomenon = useView(({ view }) => view.phenomenon)
  const detail = [hit.function, hit.organisationName].filter(Boolean).join(' · ')
  return (
    <ListBoxItem id={hit.id} textValue={hit.label} className="option search__hit">
      <PartyMark kind={hit.kind} layer={hit.layer} size={18} />
      <span className="search__words">
        <Text slot="label">{hit.label}</Text>
        <Text slot="description" className="search__detail">
          {detail || t(`kind.${hit.kind}`)}
        </Text>
      </span>
      {phenomenon && (
        <span className={hit.phenomena.includes(phenomenon) ? 'option__hint search__here' : 'option__hint'}>
          {hit.phenomena.includes(phenomenon) ? t('search.inNetwork') : t('search.elsewhere')}
        </span>
      )}
    </ListBoxItem>
  )
}
