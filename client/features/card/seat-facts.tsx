import { Heading } from '@nl-design-system-candidate/heading-react'
import { useQuery } from '@tanstack/react-query'
import { UserRoundX } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { usePhenomenonName, useSeatName } from '../../i18n/words.ts'
import { queries } from '../../queries.ts'
import { Condition } from '../../ui/condition.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PartyMark } from '../../ui/party-mark.tsx'
import { useView } from '../../view/store.ts'
import { Fact } from './fact.tsx'
import { SeatActions } from './seat-actions.tsx'
import { Section } from './section.tsx'

/** The card of a vacant seat: what it is, how much it is needed, and what to do about it. */
export function SeatFacts({ id, actions }: { id: string; actions: ReactNode }) {
  const { t } = useTranslation()
  const seatName = useSeatName()
  const phenomenonName = usePhenomenonName()
  const { phenomenon, asOf } = useView(({ view }) => view)
  const { data: seats } = useQuery(queries.partyTypes())
  const { data: network } = useQuery({ ...queries.network(phenomenon ?? '', asOf), enabled: phenomenon !== null })
  const { data: coverage } = useQuery({ ...queries.coverage(phenomenon ?? '', asOf), enabled: phenomenon !== null })
  const seat = seats?.find((one) => one.id === id)
  const expectedBy = network?.nodes.find((node) => node.id === id)?.phenomena ?? []
  if (!seat) return seats ? <Notice icon={UserRoundX} title={t('card.unknown')} hint={t('card.unknownHint')} /> : null

  // What this phenomenon expects; the guidance speaks of all of them.
  const expected = coverage?.phenomenon === phenomenon ? coverage?.seats : undefined
  const need = phenomenon ? expected?.find(({ partyTypeId }) => partyTypeId === id) : seat
  return (
    <>
      <header className="card__head">
        <p className="card__kind">
          <PartyMark kind="seat" layer={seat.layer} />
          {t('kind.seat')}
        </p>
        <Heading level={2} className="card__name">
          {seatName(id)}
        </Heading>
        <p className="card__badges">
          <span className="nl-data-badge">{t(`layer.${seat.layer}`)}</span>
          {need && <span className="nl-data-badge">{t(`necessity.${need.necessity}`)}</span>}
        </p>
      </header>
      <div className="card__note card__note--warn">
        <p>
          <strong>{t('seat.nobody')}</strong>
        </p>
        <p>{t('seat.todoText')}</p>
      </div>
      <div className="card__actions">
        <SeatActions seat={id} />
        {actions}
      </div>
      <Section title={t('card.details')}>
        <dl className="card__facets">
          {(need?.conditionNl || need?.conditionEn) && (
            <Fact name={t('seat.condition')}>
              <Condition seat={need} />
            </Fact>
          )}
          {seat.parent && <Fact name={t('seat.partOf')}>{seatName(seat.parent)}</Fact>}
          {seat.examplesNl && <Fact name={t('seat.examples')}>{seat.examplesNl}</Fact>}
          {expectedBy.length > 0 && (
            <Fact name={t('seat.expectedBy')}>{expectedBy.map(phenomenonName).join(', ')}</Fact>
          )}
          <Fact name={t('seat.source')}>{seat.sourceSection}</Fact>
        </dl>
      </Section>
    </>
  )
}
