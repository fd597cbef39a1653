import { useQuery } from '@tanstack/react-query'
import { Handshake } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { tieGroupings } from '../../../contract/vocabulary.ts'
import { NetworkTools } from '../../pages/network-tools.tsx'
import { SaveButton } from '../../pages/page-tools.tsx'
import { Waiting } from '../../pages/waiting.tsx'
import { queries } from '../../queries.ts'
import { Notice } from '../../ui/notice.tsx'
import { Segments } from '../../ui/segments.tsx'
import { formatAddress } from '../../view/address.ts'
import { ask } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'
import { startView } from '../../view/view.ts'
import { type Asked, trustHealthAsked } from './asked.ts'
import { Matrix } from './matrix.tsx'
import { tiesIn } from './state-bar.tsx'
import { Summary } from './summary.tsx'
import { useTrustHealthFile } from './use-trust-health-file.ts'
import './trust-health.css'
import { NoPhenomena } from '../../pages/no-phenomena.tsx'

/** How trust stands in a network: mutual, one-sided, stale or unknown, between whom, and how it was. */
export function TrustHealthPage() {
  const { t } = useTranslation()
  const given = useView(({ view }) => view.asked)
  const explored = useView(({ view }) => view.phenomenon)
  const asked = trustHealthAsked(given)
  const { data: phenomena } = useQuery(queries.phenomena())
  const phenomenon = asked.phenomenon ?? explored ?? phenomena?.[0]?.id
  return (
    <>
      <p className="page__lead">{t('trustHealth.lead')}</p>
      {phenomenon && <OneNetwork key={phenomenon} phenomenonId={phenomenon} asked={asked} />}
      {phenomena?.length === 0 && !phenomenon && <NoPhenomena />}
    </>
  )
}

function OneNetwork({ phenomenonId, asked: { asOf, by } }: { phenomenonId: string; asked: Asked }) {
  const { t } = useTranslation()
  const save = useTrustHealthFile()
  const { data, error, refetch } = useQuery(queries.trustHealth(phenomenonId, { asOf, by }))
  const isEmpty = data !== undefined && tiesIn(data.totals) === 0
  return (
    <>
      <NetworkTools
        phenomenonId={phenomenonId}
        asOf={asOf}
        end={data && !isEmpty && <SaveButton onSave={() => save(data)} />}
      />
      {!data && <Waiting error={error} onRetry={() => void refetch()} />}
      {isEmpty && (
        <div className="panel">
          <Notice icon={Handshake} title={t('trustHealth.empty')} hint={t('trustHealth.emptyHint')}>
            <Link className="button" href={formatAddress({ ...startView, phenomenon: phenomenonId })}>
              {t('trustHealth.openNetwork')}
            </Link>
          </Notice>
        </div>
      )}
      {data && !isEmpty && (
        <>
          <Summary health={data} asOf={asOf} />
          <div className="tie-between">
            <h2>{t('trustHealth.between')}</h2>
            <Segments
              label={t('trustHealth.groupBy')}
              choices={tieGroupings.map((id) => ({ id, label: t(`trustHealth.by.${id}`) }))}
              chosen={by}
              onChoose={(choice) => ask({ by: choice === 'layer' ? null : choice })}
            />
          </div>
          <Matrix health={data} asOf={asOf} />
        </>
      )}
    </>
  )
}
