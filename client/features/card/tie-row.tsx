import { ArrowLeft, ArrowRight } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Tie, TieClaim } from '../../../contract/parties.ts'
import { StillTrue } from '../../edits/still-true.tsx'
import type { Subject } from '../../edits/subject.ts'
import { useMayEdit } from '../../edits/use-may-edit.ts'
import { useDay, usePhenomenonName } from '../../i18n/words.ts'
import { TrustBar } from '../../ui/trust-bar.tsx'
import { pageAddress } from '../../view/address.ts'
import { RowMenu } from './row-menu.tsx'

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
  const mayEdit = useMayEdit()
  const day = useDay()
  const nameOf = usePhenomenonName()
  const what = t('edit.trustOf', { from, to })
  const subject: Subject = { kind: 'trust-relation', id: claim.id, label: what }
  const tasks = [
    { label: t('edit.change'), task: { do: 'edit-trust', claim: claim.id } },
    { label: t('edit.endEllipsis'), task: { do: 'end', subject } },
    { label: t('edit.removeEllipsis'), task: { do: 'remove', subject } },
    { label: t('pages.history'), href: pageAddress('history', { subject: claim.id }) },
  ] as const
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
      {claim.stale && (
        <span className="nl-data-badge badge--warn" title={t('card.staleHint')}>
          {t('card.stale')}
        </span>
      )}
      {claim.toRebuild && (
        <span className="nl-data-badge badge--warn" title={t('edit.toRebuildHint')}>
          {t('edit.toRebuild')}
        </span>
      )}
      <span className="claim__extra">{extra}</span>
      <span className="claim__edit">
        {mayEdit && <StillTrue claim={claim} from={from} to={to} />}
        <RowMenu label={t('edit.more', { what })} items={tasks} />
      </span>
    </div>
  )
}
