import { useQuery } from '@tanstack/react-query'
import { ChevronDown } from 'lucide-react'
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { usePhenomenonName } from '../../i18n/words.ts'
import { queries } from '../../queries.ts'
import { choosePhenomenon } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'
import './phenomenon-picker.css'

/** Chooses the phenomenon whose network is shown; says how large each is. */
export function PhenomenonPicker() {
  const { t } = useTranslation()
  const { data: phenomena = [] } = useQuery(queries.phenomena())
  const chosen = useView(({ view }) => view.phenomenon)
  const nameOf = usePhenomenonName()

  return (
    <Select
      className="phenomenon-picker"
      aria-label={t('header.phenomenon')}
      placeholder={t('header.choosePhenomenon')}
      value={chosen}
      onChange={(key) => {
        const next = phenomena.find((phenomenon) => phenomenon.id === key)
        if (next && next.id !== chosen) choosePhenomenon(next.id)
      }}
    >
      <Button className="button phenomenon-picker__button">
        <SelectValue className="phenomenon-picker__value">
          {({ isPlaceholder, defaultChildren }) => (isPlaceholder || !chosen ? defaultChildren : nameOf(chosen))}
        </SelectValue>
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Popover className="popover phenomenon-picker__popover">
        <ListBox className="listbox" items={phenomena}>
          {({ id }) => (
            <ListBoxItem id={id} textValue={nameOf(id)} className="option">
              <Text slot="label">{nameOf(id)}</Text>
              <Size phenomenon={id} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}

function Size({ phenomenon }: { phenomenon: string }) {
  const { t } = useTranslation()
  const { data } = useQuery(queries.networkSize(phenomenon))
  return (
    <Text slot="description" className="option__hint numeric">
      {data ? t('header.size', { count: data.parties }) : '…'}
    </Text>
  )
}
