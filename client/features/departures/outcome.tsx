import { Check, CircleHelp } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Departure, LayeredParty } from '../../../contract/departures.ts'
import { Definitions } from '../../pages/definitions.tsx'
import { PartyName } from '../../ui/party-name.tsx'
import { formatAddress } from '../../view/address.ts'
import { startView } from '../../view/view.ts'
import { CutOffGroup } from './cut-off-group.tsx'
import { Seats, Unreachable } from './seats.tsx'
import { Successors } from './successors.tsx'

const words = ['seats', 'routes', 'parts', 'successors'] as const

/** All that would happen, the sentence first; everybody who is named leads to where they are seen. */
export function Outcome({ departure, asOf }: { departure: Departure; asOf: string | null }) {
  const { t } = useTranslation()
  const { phenomenon, summary, involved, seats, coordinator, unreachable, parts, hidden, cutOff } = departure
  const nameOf = (party: LayeredParty) => (
    <PartyName
      party={party}
      layer={party.layer}
      href={formatAddress({ ...startView, phenomenon, asOf, selected: party.id })}
    />
  )
  return (
    <>
      <p className="panel departure-summary" role="status">
        {summary}
      </p>
      {involved && (
        <div className="departure">
          <Part title={t('departure.seats')} count={seats.length} none={t('departure.noSeats')}>
            <Seats seats={seats} phenomenon={phenomenon} asOf={asOf} />
          </Part>
          <Part
            title={coordinator ? t('departure.unreachable', { name: coordinator.label }) : t('departure.term.routes')}
            count={unreachable.length}
            none={
              coordinator && !coordinator.involved
                ? t('departure.outside', { name: coordinator.label })
                : t(coordinator ? 'departure.noUnreachable' : 'departure.noCoordinator')
            }
            isUnknown={!coordinator?.involved}
          >
            <p className="departure__hint">{t('departure.unreachableHint')}</p>
            <Unreachable seats={unreachable} phenomenon={phenomenon} asOf={asOf} />
          </Part>
          <Part title={t('departure.parts')} count={cutOff} none={t('departure.noParts')}>
            <ul className="departure__groups">
              {parts.map((part) => (
                <CutOffGroup key={part.parties[0]?.id} part={part} nameOf={nameOf} />
              ))}
              {hidden > 0 && <li>{t('departure.moreGroups', { count: hidden })}</li>}
            </ul>
          </Part>
          <Part
            title={t('departure.successors')}
            count={departure.successors.length}
            none={t('departure.noSuccessors')}
          >
            <Successors departure={departure} nameOf={nameOf} />
          </Part>
        </div>
      )}
      <Definitions
        title={t('departure.how')}
        terms={words.map((word) => ({
          key: word,
          term: t(`departure.term.${word}`),
          meaning: t(`departure.definition.${word}`),
        }))}
      />
    </>
  )
}

type PartProps = { title: string; count: number; none: string; isUnknown?: boolean; children: ReactNode }

function Part({ title, count, none, isUnknown = false, children }: PartProps) {
  const Sign = isUnknown ? CircleHelp : Check
  return (
    <section className="panel departure__part" aria-label={title}>
      <h2>
        {title}
        {count > 0 && <span className="departure__count">{count}</span>}
      </h2>
      {count > 0 ? (
        children
      ) : (
        <p className="departure__none">
          <Sign size={16} aria-hidden />
          {none}
        </p>
      )}
    </section>
  )
}
