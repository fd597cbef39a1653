import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { queries } from '../../queries.ts'
import { pageAddress } from '../../view/address.ts'
import { useView } from '../../view/store.ts'
import { keysAsked, tabs } from './asked.ts'
import { Matrix } from './matrix.tsx'
import { OneNetwork } from './one-network.tsx'
import './key-parties.css'
import { NoPhenomena } from '../../pages/no-phenomena.tsx'

/** Who holds a network together: in one phenomenon, by several measures, or in all of them beside each other. */
export function KeyPartiesPage() {
  const { t } = useTranslation()
  const given = useView(({ view }) => view.asked)
  const explored = useView(({ view }) => view.phenomenon)
  const asked = keysAsked(given)
  const { data: phenomena } = useQuery(queries.phenomena())
  const phenomenon = asked.phenomenon ?? explored ?? phenomena?.[0]?.id
  const same = { ...(phenomenon && { phenomenon }), ...(asked.asOf && { asOf: asked.asOf }) }
  return (
    <>
      <p className="page__lead">{t('key.lead')}</p>
      <nav className="parts" aria-label={t('key.parts')}>
        {tabs.map((tab) => (
          <Link
            key={tab}
            className="parts__one"
            href={pageAddress('key-parties', tab === 'one' ? same : { ...same, tab })}
            {...(asked.tab === tab && { 'aria-current': 'page' })}
          >
            {t(`key.tab.${tab}`)}
          </Link>
        ))}
      </nav>
      {asked.tab === 'matrix' && <Matrix asOf={asked.asOf} />}
      {asked.tab === 'one' && phenomenon && <OneNetwork phenomenonId={phenomenon} asked={asked} />}
      {asked.tab === 'one' && phenomena?.length === 0 && !phenomenon && <NoPhenomena />}
    </>
  )
}
