import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { FoundRoute } from '../../../contract/routes.ts'
import { Chain } from './chain.tsx'
import { Strength } from './strength.tsx'

type Props = {
  route: FoundRoute
  /** From 1. */
  place: number
  isChosen: boolean
  /** Names of who is on it and not drawn. */
  notShown: readonly string[]
  /** Brings everybody into view who was kept away; null when nothing keeps anybody away. */
  onShowAll: (() => void) | null
  onChoose(): void
  nameOf(id: string): string
  goTo(id: string): void
}

/** One route: how strong, how long, why; the chosen one with its steps. */
export function FoundRouteItem(props: Props) {
  const { route, place, isChosen, notShown, onShowAll, onChoose, nameOf, goTo } = props
  const { t } = useTranslation()
  return (
    <li className={isChosen ? 'route route--chosen' : 'route'}>
      <Button className="route__head" aria-expanded={isChosen} onPress={onChoose}>
        <span className="route__place numeric">
          <span className="visually-hidden">{t('routes.place')} </span>
          {place}
        </span>
        <Strength strength={route.strength} />
        <span className="route__steps">{t('routes.steps', { count: route.steps.length })}</span>
      </Button>
      <p className="route__why">{route.explanation}</p>
      {isChosen && (
        <>
          <Chain steps={route.steps} label={t('routes.chain', { place })} nameOf={nameOf} goTo={goTo} />
          {notShown.length > 0 && (
            <p className="route__away">
              {t('routes.notShown', { names: notShown.join(', ') })}{' '}
              {onShowAll && (
                <Button className="link-button" onPress={onShowAll}>
                  {t('routes.showAll')}
                </Button>
              )}
            </p>
          )}
        </>
      )}
    </li>
  )
}
