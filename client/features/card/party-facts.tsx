import { Heading } from '@nl-design-system-candidate/heading-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartyCard } from '../../../contract/parties.ts'
import { useSeatName } from '../../i18n/words.ts'
import { PartyMark } from '../../ui/party-mark.tsx'
import { About } from './about.tsx'
import { CardTabs } from './card-tabs.tsx'
import { Consultations } from './consultations.tsx'
import { Contact } from './contact.tsx'
import { EditActions } from './edit-actions.tsx'
import { Employers } from './employers.tsx'
import { countNow } from './in-time.tsx'
import { Involvements } from './involvements.tsx'
import { References } from './lists.tsx'
import { Outside } from './outside.tsx'
import type { TieMoves } from './tie-row.tsx'
import { Ties } from './ties.tsx'

type Props = {
  card: PartyCard
  inNetwork: boolean
  isShown: boolean
  actions: ReactNode
  history: ReactNode
  moves: TieMoves
}

/** The card of a party: who it is, how to reach it, what it does, and whom it trusts. */
export function PartyFacts({ card, inNetwork, isShown, actions, history, moves }: Props) {
  const { t } = useTranslation()
  const seatName = useSeatName()
  const { goTo } = moves
  const record = card.organisation ?? card.professional
  const keyRoles = countNow(
    card.involvements.filter((involvement) => involvement.keyRole),
    card.asOf,
  )
  const seats = record?.partyTypes ?? []
  return (
    <>
      <header className="card__head">
        <p className="card__kind">
          <PartyMark kind={card.kind} layer={card.layer} />
          {t(`kind.${card.kind}`)}
          {card.organisation && ` · ${t(`level.${card.organisation.level}`)}`}
        </p>
        <Heading level={2} className="card__name">
          {card.label}
        </Heading>
        <Employers card={card} goTo={goTo} />
        <p className="card__badges">
          {card.layer && <span className="nl-data-badge">{t(`layer.${card.layer}`)}</span>}
          {seats.map((seat) => (
            <span key={seat} className="nl-data-badge" title={t('card.seats')}>
              {seatName(seat)}
            </span>
          ))}
          {keyRoles > 0 && (
            <span className="nl-data-badge badge--accent">{t('card.keyRoles', { count: keyRoles })}</span>
          )}
        </p>
      </header>
      {!inNetwork && <Outside card={card} />}
      {inNetwork && !isShown && <p className="card__note">{t('card.hidden')}</p>}
      <div className="card__actions">
        {actions}
        <EditActions card={card} />
      </div>
      <CardTabs history={history}>
        <Contact email={record?.email} phone={record?.phone} website={card.organisation?.website} />
        <Ties card={card} moves={moves} />
        <About record={record} />
        <Involvements card={card} />
        <Consultations card={card} />
        <References title={t('card.partOf')} parties={card.partOf} goTo={goTo} />
        <References title={t('card.parts')} parties={card.parts} goTo={goTo} />
        <References title={t('card.staff')} parties={card.staff} goTo={goTo} />
      </CardTabs>
    </>
  )
}
