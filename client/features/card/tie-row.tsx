import { ArrowLeft, ArrowRight } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Tie, TieClaim } from '../../../contract/parties.ts'
import { useDay, usePhenomenonName } from '../../i18n/words.ts'
import { TrustBar } from '../../ui/trust-bar.tsx'

type Props = { tie: Tie; owner: string; goTo(id: string): void }

/** One tie: the other party, and what each says of the other. */
export function TieRow({ tie, owner, goTo }: Props) {
  const { t } = useTranslation()
  const { party } = tie
  return (
    <li className="tie">
      <Button className="link-button tie__name" onPress={() => goTo(party.id)}>
        {party.label}
      </Button>
      <span className="card__soft tie__who">
        {[party.function, party.organisationName].filter(Boolean).join(' · ') || t(`kind.${party.kind}`)}
      </span>
      {tie.outgoing.map((claim) => (
        <Claim key={claim.id} claim={claim} direction="out" says={t('card.outgoing', { name: owner })} />
      ))}
      {tie.incoming.map((claim) => (
        <Claim key={claim.id} claim={claim} direction="in" says={t('card.incoming', { name: owner })} />
      ))}
    </li>
  )
}

function Claim({ claim, direction, says }: { claim: TieClaim; direction: 'out' | 'in'; says: string }) {
  const { t } = useTranslation()
  const day = useDay()
  const nameOf = usePhenomenonName()
  const Arrow = direction === 'out' ? ArrowRight : ArrowLeft
  return (
    <div className="claim">
      <span className="claim__way" title={says}>
        <Arrow size={14} aria-hidden />
        <span className="visually-hidden">{says}: </span>
      </span>
      <TrustBar level={claim.level} stale={claim.stale} />
      <span className="claim__date">{t('card.confirmed', { date: day(claim.confirmedOn) })}</span>
      {claim.stale && (
        <span className="nl-data-badge badge--warn" title={t('card.staleHint')}>
          {t('card.stale')}
        </span>
      )}
      {claim.phenomena.length > 0 && (
        <span className="claim__extra">{t('card.only', { phenomenon: claim.phenomena.map(nameOf).join(', ') })}</span>
      )}
      {claim.basis && <span className="claim__extra">{t('card.statedBasis', { basis: claim.basis })}</span>}
    </div>
  )
}
