import { useQuery } from '@tanstack/react-query'
import { UserRoundMinus, Waypoints } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/words.ts'
import { CoordinatorChoice } from '../../pages/coordinator-choice.tsx'
import { NetworkTools } from '../../pages/network-tools.tsx'
import { Waiting } from '../../pages/waiting.tsx'
import { queries } from '../../queries.ts'
import { Notice } from '../../ui/notice.tsx'
import { PartyField } from '../../ui/party-field.tsx'
import { formatAddress } from '../../view/address.ts'
import { ask } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'
import { startView } from '../../view/view.ts'
import { type Asked, departureAsked } from './asked.ts'
import { Outcome } from './outcome.tsx'
import './departures.css'
import { NoPhenomena } from '../../pages/no-phenomena.tsx'

/** What if somebody leaves: one party of one network, removed in thought. */
export function DeparturesPage() {
  const { t } = useTranslation()
  const given = useView(({ view }) => view.asked)
  const explored = useView(({ view }) => view.phenomenon)
  const asked = departureAsked(given)
  const { asOf, party } = asked
  const { data: phenomena } = useQuery(queries.phenomena())
  const phenomenon = asked.phenomenon ?? explored ?? phenomena?.[0]?.id
  if (!phenomenon) return phenomena ? <NoPhenomena /> : null
  return (
    <>
      <p className="page__lead">{t('departure.lead')}</p>
      <NetworkTools
        phenomenonId={phenomenon}
        asOf={asOf}
        forget={['from']}
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
        <Answer phenomenon={phenomenon} party={party} asked={asked} />
      ) : (
        <div className="panel">
          <Notice icon={UserRoundMinus} title={t('departure.choose')} hint={t('departure.chooseHint')} />
        </div>
      )}
    </>
  )
}

function Answer({ phenomenon, party, asked }: { phenomenon: string; party: string; asked: Asked }) {
  const { asOf, from } = asked
  const language = useLanguage()
  const { data, error, refetch } = useQuery(queries.departure(phenomenon, party, { asOf, from, language }))
  if (!data) return <Waiting error={error} onRetry={() => void refetch()} />
  return (
    <>
      {data.involved && <CoordinatorChoice from={data.coordinator} coordinators={data.coordinators} />}
      <Outcome departure={data} asOf={asOf} />
    </>
  )
}
