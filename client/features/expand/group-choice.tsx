import { Check } from 'lucide-react'
import { useState } from 'react'
import { Button, Checkbox } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { layers } from '../../../contract/vocabulary.ts'
import { useCount } from '../../i18n/words.ts'
import { announce } from '../../ui/announcer.tsx'
import { LayerMark } from '../../ui/party-mark.tsx'
import { expand } from '../../view/steps.ts'
import { chosenIds, type Group, portion } from './choice.ts'

type Props = { party: string; groups: Group[]; onDone(): void }

/** The groups with their counts; what is in the network is chosen, and when nothing is, all of it. */
export function GroupChoice({ party, groups, onDone }: Props) {
  const { t } = useTranslation()
  const [choice, setChoice] = useState<ReadonlySet<string> | null>(null)
  const [most, setMost] = useState(portion)
  const inside = groups.filter((group) => group.isInside)
  const outside = groups.filter((group) => !group.isInside)
  const chosen = choice ?? new Set((inside.length > 0 ? inside : outside).map((group) => group.key))
  const total = groups.filter((group) => chosen.has(group.key)).reduce((sum, group) => sum + group.ids.length, 0)
  const ids = chosenIds(groups, chosen, most)
  const hidden = groups.reduce((sum, group) => sum + group.ids.length, 0) - ids.length
  const toggle = (key: string) => setChoice(chosen.symmetricDifference(new Set([key])))
  const done = () => {
    expand(party, ids)
    announce(t('expand.done', { count: ids.length }))
    onDone()
  }
  return (
    <>
      <Groups title={t('expand.inside')} groups={inside} chosen={chosen} onToggle={toggle} />
      <Groups title={t('expand.outside')} groups={outside} chosen={chosen} onToggle={toggle} />
      <p className="expand__summary numeric" aria-live="polite">
        {total === 0 ? t('expand.choose') : t('expand.summary', { count: ids.length, hidden })}
      </p>
      <div className="expand__buttons">
        <Button className="button button--primary" autoFocus isDisabled={total === 0} onPress={done}>
          {t('expand.show', { count: ids.length })}
        </Button>
        {total > most && (
          <Button className="button" onPress={() => setMost(most + portion)}>
            {t('expand.more', { count: Math.min(portion, total - most) })}
          </Button>
        )}
      </div>
    </>
  )
}

type GroupsProps = { title: string; groups: Group[]; chosen: ReadonlySet<string>; onToggle(key: string): void }

function Groups({ title, groups, chosen, onToggle }: GroupsProps) {
  const { t } = useTranslation()
  const write = useCount()
  if (groups.length === 0) return null
  return (
    <fieldset className="expand__groups">
      <legend>{title}</legend>
      {groups.map((group) => {
        const layer = layers.find((one) => one === group.layer) ?? null
        return (
          <Checkbox
            key={group.key}
            className="filter-row"
            isSelected={chosen.has(group.key)}
            onChange={() => onToggle(group.key)}
          >
            <span className="filter-row__box" aria-hidden>
              <Check size={13} strokeWidth={3} />
            </span>
            <LayerMark layer={layer} />
            <span className="filter-row__name">{t(`layer.${layer ?? 'none'}`)}</span>
            <span className="filter-row__count numeric">{write(group.ids.length)}</span>
          </Checkbox>
        )
      })}
    </fieldset>
  )
}
