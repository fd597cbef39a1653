import { useQuery } from '@tanstack/react-query'
import { UserRoundMinus, Waypoints } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/words.ts'
import { NetworkTools } from '../../pages/network-tools.tsx'
import { Waiting } from '../../pages/waiting.tsx'
import { queries } from '../../queries.ts'
import { Notice } from '../../ui/notice.tsx'
import { PartyField } from '../../ui/party-field.tsx'
import { formatAddress } from '../../view/address.ts'
import { ask } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'
import { startView } from '../../view/view.ts'
import { departureAsked } from './asked.ts'
import { Outcome } from './outcome.tsx'
import './departures.css'
import { NoPhenomena } from '../../pages/no-phenomena.tsx'

/** What if somebody leaves: one party of one network, removed in thought. */
export function DeparturesPage() {
  const { t } = useTranslation()
  const given = useView(({ view }) => view.asked)
  const { phenomenon: asked, asOf, party } = departureAsked(given)
  const { data: phenomena } = useQuery(queries.phenomena())
  const phenomenon = asked ?? phenomena?.[0]?.id
  if (!phenomenon) return phenomena ? <NoPhenomena /> : null
  return (
    <>
      <p className="page__lead">{t('departure.lead')}</p>
      <NetworkTools
        phenomenonId={phenomenon}
        asOf={asOf}
        end={
          party && (
            <Link
              className="button"
              href={formatAddress({ ...startView, phenomenon, asOf, group: { kind: 'departure', of: party } })}
            >
              <Waypoints size={16} aria-hidden />
              {t('group.show')}
            </Link>
          )
        }
      >
        <PartyField
          label={t('departure.party')}
          chosen={party}
          onChoose={(choice) => ask({ party: choice?.id ?? null })}
        />
      </NetworkTools>
      {party ? (
        <Answer phenomenon={phenomenon} party={party} asOf={asOf} />
      ) : (
        <div className="panel">
          <Notice icon={UserRoundMinus} title={t('departure.choose')} hint={t('departure.chooseHint')} />
        </div>
      )}
    </>
  )
}

function Answer({ phenomenon, party, asOf }: { phenomenon: string; party: string; asOf: string | null }) {
  const language = useLanguage()
  const { data, error, refetch } = useQuery(queries.departure(phenomenon, party, asOf, language))
  if (!data) return <Waiting error={error} onRetry={() => void refetch()} />
  return <Outcome departure={data} asOf={asOf} />
}
