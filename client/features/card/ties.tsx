import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PartyCard } from '../../../contract/parties.ts'
import { AddButton } from './add-button.tsx'
import { Section } from './section.tsx'
import { type TieGroup, tieGroups } from './tie-groups.ts'
import { type TieMoves, TieRow } from './tie-row.tsx'

const first = 8

type Props = { card: PartyCard; moves: TieMoves }

/** Whom the party trusts and who trusts it, with level, date and basis of every claim. */
export function Ties({ card, moves }: Props) {
  const { t } = useTranslation()
  return (
    <Section
      title={t('card.ties')}
      count={card.ties.length}
      action={<AddButton label={t('edit.addTrust')} task={{ do: 'state-trust', from: card.id }} />}
    >
      {card.ties.length === 0 && <p className="card__none">{t('card.noTies')}</p>}
      {tieGroups(card.ties).map((group) => (
        <Group key={group.key} group={group} card={card} moves={moves} />
      ))}
      {card.hidden > 0 && <p className="card__none">{t('card.hiddenTies', { count: card.hidden })}</p>}
    </Section>
  )
}

function Group({ group, card, moves }: Props & { group: TieGroup }) {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  return (
    <div className="ties">
      <h4 className="ties__title">
        {t(`card.${group.key}`)} <span className="numeric">{group.ties.length}</span>
      </h4>
      <ul className="ties__list">
        {group.ties.slice(0, all ? undefined : first).map((tie) => (
          <TieRow key={tie.party.id} tie={tie} owner={card.label} moves={moves} />
        ))}
      </ul>
      {!all && group.ties.length > first && (
        <Button className="button button--quiet button--small" onPress={() => setAll(true)}>
          {t('card.moreTies', { count: group.ties.length })}
        </Button>
      )}
    </div>
  )
}
