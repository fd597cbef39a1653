import { Star } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PartyCard } from '../../../contract/parties.ts'
import { usePhenomenonName } from '../../i18n/words.ts'
import { choosePhenomenon } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'
import { Section } from './section.tsx'

/** What the party does for each phenomenon, with a way to that network. */
export function Involvements({ involvements }: { involvements: PartyCard['involvements'] }) {
  const { t } = useTranslation()
  const nameOf = usePhenomenonName()
  const current = useView(({ view }) => view.phenomenon)
  return (
    <Section title={t('card.involvement')} count={involvements.length}>
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
