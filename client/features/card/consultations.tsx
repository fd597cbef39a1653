import { useTranslation } from 'react-i18next'
import type { PartyCard } from '../../../contract/parties.ts'
import type { Subject } from '../../edits/subject.ts'
import { useMayEdit } from '../../edits/use-may-edit.ts'
import { AddButton } from './add-button.tsx'
import { RowMenu } from './row-menu.tsx'
import { Section } from './section.tsx'

/** Where a party already meets others. */
export function Consultations({ card }: { card: PartyCard }) {
  const { t } = useTranslation()
  const mayEdit = useMayEdit()
  const { consultations } = card
  if (consultations.length === 0 && !mayEdit) return null
  return (
    <Section
      title={t('card.consultations')}
      count={consultations.length}
      action={<AddButton label={t('edit.addParticipation')} task={{ do: 'take-part', party: card.id }} />}
    >
      {consultations.length === 0 && <p className="card__none">{t('card.noConsultations')}</p>}
      <ul className="card__list">
        {consultations.map(({ id, name, frequency, role }) => (
          <li key={id} className="involvement">
            {name}
            <span className="card__row-menu">
              <Edits card={card} id={id} name={name} />
            </span>
            <span className="card__soft">{[role, frequency].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Edits({ card, id, name }: { card: PartyCard; id: string; name: string }) {
  const { t } = useTranslation()
  const label = t('edit.participationOf', { name: card.label, consultation: name })
  const subject: Subject = { kind: 'participation', consultationId: id, partyId: card.id, label }
  return (
    <RowMenu
      label={t('edit.more', { what: label })}
      items={[
        { label: t('edit.change'), task: { do: 'take-part', party: card.id, consultation: id } },
        { label: t('edit.endEllipsis'), task: { do: 'end', subject } },
        { label: t('edit.removeEllipsis'), task: { do: 'remove', subject } },
        { label: t('edit.editConsultation'), task: { do: 'edit-consultation', consultation: id } },
      ]}
    />
  )
}
