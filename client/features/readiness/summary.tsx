import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Readiness } from '../../../contract/readiness.ts'
import type { Necessity } from '../../../contract/vocabulary.ts'
import { useCount } from '../../i18n/words.ts'
import { Definitions } from '../../pages/definitions.tsx'
import { pageAddress } from '../../view/address.ts'
import { type Asked, type Show, statusesInOrder } from './asked.ts'
import { StatusMark } from './status-mark.tsx'
import { Trend } from './trend.tsx'

type Props = { readiness: Readiness; asked: Asked }

/** The one figure, the reasons why it is not higher, each leading to its seats, and how it was in the quarters before. */
export function Summary({ readiness, asked }: Props) {
  const { t } = useTranslation()
  const write = useCount()
  const { totals, phenomenon, from, trend, necessities } = readiness
  const to = (show: Show, necessity?: Necessity, day = asked.asOf) =>
    pageAddress('readiness', {
      phenomenon,
      ...(day && { asOf: day }),
      ...(asked.from && { from: asked.from }),
      show,
      ...(necessity && { necessity }),
    })
  return (
    <section className="panel readiness-summary" aria-label={t('readiness.summary')}>
      <div className="readiness-summary__whole">
        <p className="readiness-figure numeric">
          <Link href={to('reached')}>
            <strong>{write(totals.reached)}</strong> {t('readiness.of', { count: totals.needed })}
          </Link>
          {totals.percentage !== null && (
            <span className="readiness-figure__share">{t('readiness.share', { share: write(totals.percentage) })}</span>
          )}
        </p>
        <p className="readiness-summary__what">
          {from ? t('readiness.what', { party: from.label, count: totals.needed }) : t('readiness.whatNobody')}
        </p>
        <ul className="readiness-reasons" aria-label={t('readiness.reasons')}>
          {statusesInOrder
            .filter((status) => status !== 'reached' && totals.byStatus[status] > 0)
            .map((status) => (
              <li key={status}>
                <StatusMark status={status} />
                <Link className="readiness-number numeric" href={to(status)}>
                  {write(totals.byStatus[status])} {t(`readiness.status.${status}`)}
                </Link>
                <span className="readiness-reasons__hint">{t(`readiness.hint.${status}`)}</span>
              </li>
            ))}
        </ul>
      </div>
      <div className="readiness-summary__more">
        <table className="readiness-necessities numeric">
          <caption>{t('readiness.perNecessity')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('readiness.necessity')}</th>
              <th scope="col">{t('readiness.status.reached')}</th>
              <th scope="col">{t('readiness.needed')}</th>
            </tr>
          </thead>
          <tbody>
            {necessities
              .filter(({ needed }) => needed > 0)
              .map(({ necessity, needed, reached }) => (
                <tr key={necessity}>
                  <th scope="row">{t(`necessity.${necessity}`)}</th>
                  <td>
                    <Link href={to('reached', necessity)}>{write(reached)}</Link>
                  </td>
                  <td>
                    <Link href={to('all', necessity)}>{write(needed)}</Link>
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
        <Trend trend={trend} to={(show, day) => to(show, undefined, day)} />
      </div>
      <ReadinessDefinitions />
    </section>
  )
}

function ReadinessDefinitions() {
  const { t } = useTranslation()
  const statuses = statusesInOrder.toReversed().map((status) => ({
    key: status,
    term: (
      <>
        <StatusMark status={status} />
        {t(`readiness.status.${status}`)}
      </>
    ),
    meaning: t(`readiness.definition.${status}`),
  }))
  const words = (['step', 'needed', 'trend', 'scope'] as const).map((word) => ({
    key: word,
    term: t(`readiness.term.${word}`),
    meaning: t(`readiness.definition.${word}`),
  }))
  return <Definitions title={t('coverage.how')} terms={[...statuses, ...words]} />
}
