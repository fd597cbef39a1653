import { useTranslation } from 'react-i18next'
import type { PartyReference } from '../../contract/parties.ts'
import { PartyField } from '../ui/party-field.tsx'
import { ask } from '../view/steps.ts'
import { FilterChoice } from './filter-choice.tsx'
import './coordinator-choice.css'

type Props = { from: PartyReference | null; coordinators: readonly PartyReference[] }

/** From whom seats are to be reached: one of those who coordinate, or anybody else by name. */
export function CoordinatorChoice({ from, coordinators }: Props) {
  const { t } = useTranslation()
  const others = from && !coordinators.some(({ id }) => id === from.id) ? [from] : []
  const choices = [...coordinators, ...others].map(({ id, label, function: job, organisationName }) => ({
    id,
    name: [label, [job, organisationName].filter(Boolean).join(', ')].filter(Boolean).join(' · '),
  }))
  return (
    <search className="coordinator-choice" aria-label={t('readiness.choose')}>
      {choices.length > 0 && (
        <FilterChoice
          label={t('readiness.coordinator')}
          choices={choices}
          chosen={from?.id ?? null}
          onChoose={(id) => ask({ from: id })}
        />
      )}
      <PartyField
        label={t('readiness.somebodyElse')}
        chosen={null}
        onChoose={(party) => party && ask({ from: party.id })}
      />
    </search>
  )
}
