import { Star } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PartyCard } from '../../../contract/parties.ts'
import type { Subject } from '../../edits/subject.ts'
import { usePhenomenonName } from '../../i18n/words.ts'
import { choosePhenomenon } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'
import { AddButton } from './add-button.tsx'
import { RowMenu } from './row-menu.tsx'
import { Section } from './section.tsx'

/** What the party does for each phenomenon, with a way to that network. */
export function Involvements({ card }: { card: PartyCard }) {
  const { t } = useTranslation()
  const nameOf = usePhenomenonName()
  const { involvements } = card
  const current = useView(({ view }) => view.phenomenon)
  return (
    <Section
      title={t('card.involvement')}
      count={involvements.length}
      action={<AddButton label={t('edit.addInvolvement')} task={{ do: 'involve', party: card.id }} />}
    >
      {involvements.length === 0 && <p className="card__none">{t('card.noInvolvement')}</p>}
      <ul className="card__list">
        {involvements.map(({ phenomenonId, roles, keyRole, contributesTo }) => (
          <li key={phenomenonId} className="involvement">
            {phenomenonId === current ? (
              <strong>{nameOf(phenomenonId)}</strong>
            ) : (
              <Button className="link-button" onPress={() => choosePhenomenon(phenomenonId)}>
                {nameOf(phenomenonId)}
              </Button>
            )}
            {keyRole && (
              <span className="nl-data-badge badge--accent involvement__key">
                <Star size={11} aria-hidden /> {t('card.keyRole')}
              </span>
            )}
            <span className="card__row-menu">
              <Edits card={card} phenomenonId={phenomenonId} />
            </span>
            <span className="card__soft">
              {[
                ...roles.map((role) => t(`role.${role}`)),
                ...contributesTo.map((part) => t(`contribution.${part}`)),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Edits({ card, phenomenonId }: { card: PartyCard; phenomenonId: string }) {
  const { t } = useTranslation()
  const nameOf = usePhenomenonName()
  const label = t('edit.involvementOf', { name: card.label, phenomenon: nameOf(phenomenonId) })
  const subject: Subject = { kind: 'involvement', phenomenonId, partyId: card.id, label }
  return (
    <RowMenu
      label={t('edit.more', { what: label })}
      items={[
        { label: t('edit.change'), task: { do: 'involve', party: card.id, phenomenon: phenomenonId } },
        { label: t('edit.endEllipsis'), task: { do: 'end', subject } },
        { label: t('edit.removeEllipsis'), task: { do: 'remove', subject } },
      ]}
    />
  )
}
