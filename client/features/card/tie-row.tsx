import { ArrowLeft, ArrowRight, ChevronRight } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Tie, TieClaim } from '../../../contract/parties.ts'
import { useDay, usePhenomenonName } from '../../i18n/words.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { TrustBar } from '../../ui/trust-bar.tsx'
import { ClaimEdits } from './claim-edits.tsx'
import { ClaimMarks } from './claim-marks.tsx'

/** Ways from a tie: to the other party, and to the tie itself. */
export type TieMoves = { goTo(id: string): void; openTie(other: string): void }

type Props = { tie: Tie; owner: string; moves: TieMoves }

/** One tie: the other party, and what each says of the other. */
export function TieRow({ tie, owner, moves }: Props) {
  const { t } = useTranslation()
  const { party } = tie
  return (
    <li className="tie">
      <div className="tie__top">
        <Button className="link-button tie__name" onPress={() => moves.goTo(party.id)}>
          {party.label}
        </Button>
        <IconButton
          icon={ChevronRight}
          label={t('tie.open', { name: party.label })}
          onPress={() => moves.openTie(party.id)}
          data-tie={party.id}
          small
        />
      </div>
      <span className="card__soft tie__who">
        {[party.function, party.organisationName].filter(Boolean).join(' · ') || t(`kind.${party.kind}`)}
      </span>
      {tie.outgoing.map((claim) => (
        <Claim
          key={claim.id}
          claim={claim}
          direction="out"
          says={t('card.outgoing', { name: owner })}
          from={owner}
          to={party.label}
        />
      ))}
      {tie.incoming.map((claim) => (
        <Claim
          key={claim.id}
          claim={claim}
          direction="in"
          says={t('card.incoming', { name: owner })}
          from={party.label}
          to={owner}
        />
      ))}
    </li>
  )
}

type ClaimProps = { claim: TieClaim; direction: 'out' | 'in'; says: string; from: string; to: string }

function Claim({ claim, direction, says, from, to }: ClaimProps) {
  const { t } = useTranslation()
  const day = useDay()
  const nameOf = usePhenomenonName()
  const extra = [
    claim.phenomena.length > 0 && t('card.only', { phenomenon: claim.phenomena.map(nameOf).join(', ') }),
    claim.basis && t('card.statedBasis', { basis: claim.basis }),
  ]
    .filter(Boolean)
    .join(', ')
  const Arrow = direction === 'out' ? ArrowRight : ArrowLeft
  return (
    <div className="claim">
      <span className="claim__way" title={says}>
        <Arrow size={14} aria-hidden />
        <span className="visually-hidden">{says}: </span>
      </span>
      <TrustBar level={claim.level} stale={claim.stale} />
      <span className="claim__date">{t('card.confirmed', { date: day(claim.confirmedOn) })}</span>
      <ClaimMarks claim={claim} />
      <span className="claim__extra">{extra}</span>
      <ClaimEdits claim={claim} from={from} to={to} />
    </div>
  )
}
