import { useQuery } from '@tanstack/react-query'
import { Network } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { queries } from '../../queries.ts'
import { Notice } from '../../ui/notice.tsx'
import { useView } from '../../view/store.ts'
import { readinessAsked } from './asked.ts'
import { OneNetwork } from './one-network.tsx'
import './readiness.css'

/** Which needed seats a coordinator reaches through people who trust each other, and what is in the way of the others. */
export function ReadinessPage() {
  const { t } = useTranslation()
  const given = useView(({ view }) => view.asked)
  const explored = useView(({ view }) => view.phenomenon)
  const asked = readinessAsked(given)
  const { data: phenomena } = useQuery(queries.phenomena())
  const phenomenon = asked.phenomenon ?? explored ?? phenomena?.[0]?.id
  return (
    <>
      <p className="page__lead">{t('readiness.lead')}</p>
      {phenomenon && <OneNetwork key={phenomenon} phenomenonId={phenomenon} asked={asked} />}
      {phenomena?.length === 0 && !phenomenon && (
        <div className="panel">
          <Notice icon={Network} title={t('phenomena.empty')} hint={t('phenomena.emptyHint')} />
        </div>
      )}
    </>
  )
}
