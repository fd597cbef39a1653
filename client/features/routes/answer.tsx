import { CloudOff, RouteOff } from 'lucide-react'
import { useEffect } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { isAway, ProblemError } from '../../api.ts'
import { announce } from '../../ui/announcer.tsx'
import { Notice } from '../../ui/notice.tsx'
import { isPartyId } from '../../view/party-id.ts'
import { chooseRoute } from '../../view/steps.ts'
import { show, useView } from '../../view/store.ts'
import { isFiltered, type RouteAsked, startView } from '../../view/view.ts'
import { FoundRouteItem } from './found-route.tsx'
import { NoRoute } from './no-route.tsx'
import { idsAlong, useRoutes } from './use-route.ts'

type Props = {
  route: RouteAsked
  to: string
  shown: ReadonlySet<string>
  nameOf(id: string): string
  goTo(id: string): void
}

/** The routes that were found, or why there are none. */
export function Answer({ route, to, shown, nameOf, goTo }: Props) {
  const { t } = useTranslation()
  const { data, error, isFetching, refetch } = useRoutes()
  const isKept = useView(({ view }) => view.focus !== null || isFiltered(view.filters))
  const goal = nameOf(to)
  const count = data?.routes.length
  const [missing, others] = [data?.missing?.explanation ?? '', data?.alternatives.length ?? 0]
  useEffect(() => {
    if (count === undefined) return
    if (count > 0) announce(t('routes.found', { count, to: goal }))
    else
      announce(
        [t('routes.foundNone', { to: goal }), missing, others > 0 && t('routes.elsewhere')].filter(Boolean).join('. '),
      )
  }, [count, goal, missing, others, t])
  if (!data) {
    if (isFetching || !error) return <Waiting />
    const problem = error instanceof ProblemError ? error.problem : null
    return (
      <Notice
        icon={isAway(error) ? CloudOff : RouteOff}
        title={t('routes.failed')}
        hint={isAway(error) ? t('away.title') : (problem?.detail ?? t('failure.unknown'))}
      >
        <Button className="button" onPress={() => void refetch()}>
          {t('retry')}
        </Button>
      </Notice>
    )
  }
  const partial = !data.complete && <p className="routes__soft">{t('routes.partial')}</p>
  if (data.routes.length === 0)
    return (
      <>
        {partial}
        <NoRoute answer={data} to={to} nameOf={nameOf} />
      </>
    )
  const showAll = () => show({ focus: null, filters: startView.filters })
  return (
    <>
      {partial}
      <ol className="routes__list" aria-label={t('routes.list')}>
        {data.routes.map((found, i) => (
          <FoundRouteItem
            key={idsAlong(found.steps).join()}
            route={found}
            place={i + 1}
            isChosen={route.chosen === i + 1}
            notShown={idsAlong(found.steps)
              .filter((id) => isPartyId(id) && !shown.has(id))
              .map(nameOf)}
            onShowAll={isKept ? showAll : null}
            onChoose={() => chooseRoute(i + 1)}
            nameOf={nameOf}
            goTo={goTo}
          />
        ))}
      </ol>
    </>
  )
}

function Waiting() {
  const { t } = useTranslation()
  return (
    <div className="card__waiting" aria-busy role="status">
      <span className="visually-hidden">{t('routes.searching')}</span>
      {[100, 100, 100].map((width, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars never change
        <div key={index} className="skeleton routes__bar" style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  )
}
