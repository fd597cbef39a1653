import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { queries } from '../../queries.ts'
import { pageAddress } from '../../view/address.ts'
import { useView } from '../../view/store.ts'
import { readinessAsked, tabs } from './asked.ts'
import { IntroductionsPart } from './introductions-part.tsx'
import { OneNetwork } from './one-network.tsx'
import './readiness.css'
import { NoPhenomena } from '../../pages/no-phenomena.tsx'

/** Which needed seats a coordinator reaches through people who trust each other, and what is in the way of the others. */
export function ReadinessPage() {
  const { t } = useTranslation()
  const given = useView(({ view }) => view.asked)
  const explored = useView(({ view }) => view.phenomenon)
  const asked = readinessAsked(given)
  const { data: phenomena } = useQuery(queries.phenomena())
  const phenomenon = asked.phenomenon ?? explored ?? phenomena?.[0]?.id
  const same = {
    ...(phenomenon && { phenomenon }),
    ...(asked.asOf && { asOf: asked.asOf }),
    ...(asked.from && { from: asked.from }),
  }
  return (
    <>
      <p className="page__lead">{t('readiness.lead')}</p>
      <nav className="parts" aria-label={t('coverage.parts')}>
        {tabs.map((tab) => (
          <Link
            key={tab}
            className="parts__one"
            href={pageAddress('readiness', tab === 'seats' ? same : { ...same, tab })}
            {...(asked.tab === tab && { 'aria-current': 'page' })}
          >
            {t(`readiness.tab.${tab}`)}
          </Link>
        ))}
      </nav>
      {phenomenon && asked.tab === 'seats' && <OneNetwork key={phenomenon} phenomenonId={phenomenon} asked={asked} />}
      {phenomenon && asked.tab === 'introductions' && (
        <IntroductionsPart key={phenomenon} phenomenonId={phenomenon} asked={asked} />
      )}
      {phenomena?.length === 0 && !phenomenon && <NoPhenomena />}
    </>
  )
}
