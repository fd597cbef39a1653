import { useQuery } from '@tanstack/react-query'
import { Check, Users } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button, Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { limits } from '../../../contract/limits.ts'
import { useDay, useLanguage } from '../../i18n/words.ts'
import { queries } from '../../queries.ts'
import { Notice } from '../../ui/notice.tsx'
import { askable } from './askable.ts'
import { Making } from './making.tsx'
import { useSheets } from './use-sheets.ts'

/** The professionals of a network, to choose whom to ask. */
export function People({ phenomenon }: { phenomenon: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const day = useDay()
  const { data: network, isPending, error } = useQuery(queries.network(phenomenon, null))
  const people = useMemo(() => (network ? askable(network, language) : []), [network, language])
  const [chosen, setChosen] = useState<string[]>([])
  const { sheets, make, stop } = useSheets(phenomenon)
  const isMaking = sheets?.state === 'making'

  if (isPending) return <p aria-busy>{t('loading')}</p>
  if (error) return <p role="alert">{error.message}</p>
  if (people.length === 0) return <Notice icon={Users} title={t('survey.nobody')} hint={t('survey.nobodyHint')} />
  const neverAsked = people.filter(({ lastOn }) => lastOn === null)
  const asked = people.filter(({ id }) => chosen.includes(id))
  const idsOf = (some: typeof people) => some.map(({ id }) => id)
  return (
    <>
      <div className="survey__choose">
        <Button className="button button--small" onPress={() => setChosen(idsOf(people))}>
          {t('survey.all', { count: people.length })}
        </Button>
        {neverAsked.length > 0 && neverAsked.length < people.length && (
          <Button className="button button--small" onPress={() => setChosen(idsOf(neverAsked))}>
            {t('survey.never', { count: neverAsked.length })}
          </Button>
        )}
        <Button className="button button--small" isDisabled={chosen.length === 0} onPress={() => setChosen([])}>
          {t('survey.none')}
        </Button>
      </div>
      {network && network.meta.hidden > 0 && (
        <p className="survey__hint">
          {t('status.hiddenByLimit', { count: network.meta.hidden, limit: limits.network.max })}
        </p>
      )}
      <CheckboxGroup className="survey__people" value={chosen} onChange={setChosen} isDisabled={isMaking}>
        <Label>{t('survey.whom')}</Label>
        <div className="survey__list">
          {people.map((person) => (
            <Checkbox key={person.id} value={person.id} className="survey-person">
              <span className="filter-row__box" aria-hidden>
                <Check size={13} strokeWidth={3} />
              </span>
              <span className="survey-person__who">
                <strong>{person.name}</strong>
                <span>{[person.function, person.organisation].filter(Boolean).join(', ')}</span>
              </span>
              <span className="survey-person__last">
                {person.lastOn ? t('survey.last', { date: day(person.lastOn) }) : t('survey.lastNever')}
              </span>
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
      <div className="survey__bar">
        {sheets && <Making sheets={sheets} />}
        {isMaking ? (
          <Button className="button" onPress={stop}>
            {t('survey.stop')}
          </Button>
        ) : (
          <Button className="button button--primary" isDisabled={asked.length === 0} onPress={() => void make(asked)}>
            {asked.length === 0 ? t('survey.chooseSome') : t('survey.make', { count: asked.length })}
          </Button>
        )}
      </div>
    </>
  )
}
