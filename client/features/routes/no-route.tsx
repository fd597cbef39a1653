import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { RoutesAnswer } from '../../../contract/routes.ts'
import { startTask, type Task } from '../../edits/tasks.ts'
import { useMayEdit } from '../../edits/use-may-edit.ts'
import { usePhenomenonName } from '../../i18n/words.ts'
import { choosePhenomenon } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'
import { Strength } from './strength.tsx'

type Props = { answer: RoutesAnswer; to: string; nameOf(id: string): string }

/** Why there is no route, which tie would help, and the way through other networks: named as such. */
export function NoRoute({ answer: { missing, alternatives, complete }, to, nameOf }: Props) {
  const { t } = useTranslation()
  const mayEdit = useMayEdit()
  const phenomenonName = usePhenomenonName()
  const phenomenon = useView(({ view }) => view.phenomenon)
  const task: { label: string; task: Task } | null =
    missing?.from && missing.to
      ? { label: t('routes.stateTrust'), task: { do: 'state-trust', from: missing.from, to: missing.to } }
      : missing?.reason === 'nobody-fills-it'
        ? { label: t('routes.fillSeat'), task: { do: 'fill-seat', seat: to } }
        : null
  return (
    <>
      {missing && (
        <div className="routes__missing">
          <h3>{t('routes.none')}</h3>
          <p>{missing.explanation}</p>
          {missing.from && missing.to && (
            <p>
              {t('routes.missing')}:{' '}
              <strong>{t('routes.between2', { from: nameOf(missing.from), to: nameOf(missing.to) })}</strong>
            </p>
          )}
          {mayEdit && task && (
            <Button className="button button--small" onPress={() => startTask(task.task)}>
              {task.label}
            </Button>
          )}
        </div>
      )}
      {alternatives.length > 0 && (
        <>
          <h3 className="routes__heading">{t('routes.elsewhere')}</h3>
          <p className="routes__soft">{t('routes.elsewhereLead')}</p>
          <ul className="routes__list">
            {alternatives.map(({ phenomenon: other, route }) => (
              <li key={other} className="route">
                <p className="route__via nl-data-badge badge--warn">
                  {t('routes.via', { phenomenon: phenomenonName(other) })}
                </p>
                <p className="route__head">
                  <Strength strength={route.strength} />
                  <span className="route__steps">{t('routes.steps', { count: route.steps.length })}</span>
                </p>
                <p className="route__why">{route.explanation}</p>
                <Button className="button button--small" onPress={() => choosePhenomenon(other)}>
                  {t('routes.open')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {alternatives.length === 0 && phenomenon !== null && (
        <p className="routes__soft">{t(complete ? 'routes.noElsewhere' : 'routes.notElsewhere')}</p>
      )}
    </>
  )
}
