import { Heading } from '@nl-design-system-candidate/heading-react'
import { X } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useDay, usePhenomenonName } from '../../i18n/words.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { routeTo, startRoute } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'
import type { RouteAsked } from '../../view/view.ts'
import { Answer } from './answer.tsx'
import { GoalField } from './goal-field.tsx'
import { HowItCounts } from './how-it-counts.tsx'
import './routes.css'

type Props = {
  route: RouteAsked
  /** Ids that are drawn. */
  shown: ReadonlySet<string>
  nameOf(id: string): string
  goTo(id: string): void
  onClose(): void
}

/** Asks to whom a route should go, and answers with the strongest ones. */
export function RoutesPanel({ route, shown, nameOf, goTo, onClose }: Props) {
  const { t } = useTranslation()
  const day = useDay('long')
  const phenomenonName = usePhenomenonName()
  const { phenomenon, asOf } = useView(({ view }) => view)
  const { from, to } = route
  const box = useRef<HTMLDivElement>(null)
  // The field goes away with its answer: the focus stays near.
  const choose = (id: string) => {
    box.current?.closest('aside')?.focus()
    routeTo(from, id)
  }
  // An open list takes Escape for itself.
  const onKey = (event: KeyboardEvent) => {
    const isListOpen = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true'
    const isInList = isListOpen && event.target instanceof HTMLInputElement
    if (event.key !== 'Escape' || event.defaultPrevented || isInList) return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  const where = phenomenon ? t('routes.inNetwork', { phenomenon: phenomenonName(phenomenon) }) : t('routes.everywhere')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape of everything in it
    <div className="routes" ref={box} onKeyDown={onKey}>
      <div className="card__close">
        <IconButton icon={X} label={t('routes.close')} shortcut="Esc" onPress={onClose} small />
      </div>
      <Heading level={2} className="routes__title">
        {t('routes.title')}
      </Heading>
      <dl className="routes__ends">
        <dt>{t('routes.from')}</dt>
        <dd>{nameOf(from)}</dd>
        {to !== null && (
          <>
            <dt>{t('routes.to')}</dt>
            <dd>
              {nameOf(to)}
              <IconButton icon={X} label={t('routes.change')} onPress={() => startRoute(from)} small />
            </dd>
          </>
        )}
      </dl>
      {to === null && <GoalField from={from} onChoose={choose} />}
      <p className="routes__soft">{asOf ? `${where} · ${t('routes.asOf', { date: day(asOf) })}` : where}</p>
      {to === null ? (
        <p className="routes__soft">{t('routes.hint')}</p>
      ) : (
        <Answer key={to} route={route} to={to} shown={shown} nameOf={nameOf} goTo={goTo} />
      )}
      <HowItCounts />
    </div>
  )
}
