import { useTranslation } from 'react-i18next'
import type { PartyCard } from '../../../contract/parties.ts'
import type { Subject } from '../../edits/subject.ts'
import { useMayEdit } from '../../edits/use-may-edit.ts'
import { standing } from '../../i18n/period.ts'
import { AddButton } from './add-button.tsx'
import { countNow, InTime } from './in-time.tsx'
import { RowMenu } from './row-menu.tsx'
import { Section } from './section.tsx'

type Consultation = PartyCard['consultations'][number]

/** Where a party already meets others. */
export function Consultations({ card }: { card: PartyCard }) {
  const { t } = useTranslation()
  const mayEdit = useMayEdit()
  const { asOf } = card
  const consultations = card.consultations.map(asLongAsBoth)
  if (consultations.length === 0 && !mayEdit) return null
  return (
    <Section
      title={t('card.consultations')}
      count={countNow(consultations, asOf)}
      action={<AddButton label={t('edit.addParticipation')} task={{ do: 'take-part', party: card.id }} />}
    >
      {consultations.length === 0 && <p className="card__none">{t('card.noConsultations')}</p>}
      <InTime items={consultations} asOf={asOf}>
        {(one, when) => (
          <li key={one.id} className="involvement">
            {one.name}
            <span className="card__row-menu">
              <Edits card={card} consultation={one} />
            </span>
            <span className="card__soft">{[when, one.role, one.frequency].filter(Boolean).join(' · ')}</span>
          </li>
        )}
      </InTime>
    </Section>
  )
}

/** Nobody takes part in what is over. */
function asLongAsBoth(one: Consultation): Consultation {
  const [until] = [one.until, one.consultationUntil].filter((day) => day !== undefined).sort()
  return { ...one, until }
}

function Edits({ card, consultation }: { card: PartyCard; consultation: Consultation }) {
  const { t } = useTranslation()
  const { id, name } = consultation
  const label = t('edit.participationOf', { name: card.label, consultation: name })
  const subject: Subject = { kind: 'participation', consultationId: id, partyId: card.id, label }
  const change = { do: 'take-part', party: card.id, consultation: id } as const
  const isOver = standing(consultation, card.asOf) === 'over'
  return (
    <RowMenu
      label={t('edit.more', { what: label })}
      items={[
        { label: t('edit.change'), task: change },
        isOver
          ? { label: t('edit.takePartAgain'), task: { ...change, again: true } }
          : { label: t('edit.endEllipsis'), task: { do: 'end', subject } },
        { label: t('edit.removeEllipsis'), task: { do: 'remove', subject } },
        { label: t('edit.editConsultation'), task: { do: 'edit-consultation', consultation: id } },
      ]}
    />
  )
}
