import { ArrowRight, Check, Waypoints } from 'lucide-react'
import { Checkbox, GridListItem, Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { DueConfirmation } from '../../../contract/confirmations.ts'
import type { PartyReference } from '../../../contract/parties.ts'
import { useDay } from '../../i18n/words.ts'
import { TrustBar } from '../../ui/trust-bar.tsx'
import { partyAddress } from '../../view/address.ts'
import { isOpen, useConfirming, type Verdict } from './confirming.ts'
import { DueReason } from './due-reason.tsx'
import { RowOutcome } from './row-outcome.tsx'
import { VerdictButtons } from './verdict-buttons.tsx'

type Props = {
  due: DueConfirmation
  phenomenon: string | null
  mayEdit: boolean
  onVerdict(verdict: Verdict): void
  onUndo(): void
}

/** One claim that is due: who trusts whom and since when it was not confirmed, or what was said of it just now. */
export function DueRow({ due, phenomenon, mayEdit, onVerdict, onUndo }: Props) {
  const { t } = useTranslation()
  const day = useDay()
  const outcome = useConfirming(({ outcomes }) => outcomes[due.claim.id])
  const claim = useConfirming(({ claims }) => claims[due.claim.id]) ?? due.claim
  const pair = t('confirm.pair', { from: due.from.label, to: due.to.label })
  const facts = [t('card.levelOf', { level: claim.level }), t('card.confirmed', { date: day(claim.confirmedOn) })]
  const open = isOpen(outcome)
  return (
    <GridListItem
      id={claim.id}
      textValue={[pair, ...facts, t(`confirm.reason.${due.reason}`)].join(', ')}
      className={open ? 'due-row' : 'due-row due-row--done'}
    >
      {mayEdit && (
        <Checkbox slot="selection" className="due-row__check" isDisabled={!open}>
          <span className="filter-row__box" aria-hidden>
            <Check size={13} strokeWidth={3} />
          </span>
        </Checkbox>
      )}
      <div className="due-row__who">
        <Party party={due.from} />
        <ArrowRight size={16} aria-label={t('card.trusts')} />
        <Party party={due.to} />
      </div>
      <div className="due-row__facts">
        <TrustBar level={claim.level} stale={open} />
        <DueReason due={due} claim={claim} isOpen={open} />
      </div>
      <div className="due-row__actions">
        {mayEdit && open && <VerdictButtons claim={claim} onVerdict={onVerdict} />}
        {!open && <RowOutcome outcome={outcome} onUndo={onUndo} />}
        <Link
          className="due-row__open"
          href={partyAddress(due.from.id, { phenomenon: phenomenon ?? claim.phenomena[0] ?? null })}
          aria-label={t('confirm.open', { name: due.from.label })}
          data-open
        >
          <Waypoints size={17} aria-hidden />
        </Link>
      </div>
      {outcome?.state === 'refused' && <RowOutcome outcome={outcome} id={claim.id} onUndo={onUndo} />}
    </GridListItem>
  )
}

function Party({ party }: { party: PartyReference }) {
  const { t } = useTranslation()
  return (
    <span className="due-row__party">
      <strong>{party.label}</strong>
      <span>{[party.function, party.organisationName].filter(Boolean).join(' · ') || t(`kind.${party.kind}`)}</span>
    </span>
  )
}
