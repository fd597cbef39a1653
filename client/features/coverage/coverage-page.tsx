import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { queries } from '../../queries.ts'
import { pageAddress } from '../../view/address.ts'
import { useView } from '../../view/store.ts'
import { coverageAsked, tabs } from './asked.ts'
import { Matrix } from './matrix.tsx'
import { OneNetwork } from './one-network.tsx'
import './coverage.css'
import { NoPhenomena } from '../../pages/no-phenomena.tsx'

/** Which seats of the reference network are filled: in one phenomenon, with what there is to do, or in all of them. */
export function CoveragePage() {
  const { t } = useTranslation()
  const given = useView(({ view }) => view.asked)
  const explored = useView(({ view }) => view.phenomenon)
  const asked = coverageAsked(given)
  const { data: phenomena } = useQuery(queries.phenomena())
  const phenomenon = asked.phenomenon ?? explored ?? phenomena?.[0]?.id
  const same = { ...(phenomenon && { phenomenon }), ...(asked.asOf && { asOf: asked.asOf }) }
  return (
    <>
      <p className="page__lead">{t('coverage.lead')}</p>
      <nav className="parts" aria-label={t('coverage.parts')}>
        {tabs.map((tab) => (
          <Link
            key={tab}
            className="parts__one"
            href={pageAddress('coverage', tab === 'one' ? same : { ...same, tab })}
            {...(asked.tab === tab && { 'aria-current': 'page' })}
          >
            {t(`coverage.tab.${tab}`)}
          </Link>
        ))}
      </nav>
      {asked.tab === 'matrix' && <Matrix asked={asked} />}
      {asked.tab === 'one' && phenomenon && <OneNetwork key={phenomenon} phenomenonId={phenomenon} asked={asked} />}
      {asked.tab === 'one' && phenomena?.length === 0 && !phenomenon && <NoPhenomena />}
    </>
  )
}
