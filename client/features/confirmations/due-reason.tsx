import { CalendarClock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DueConfirmation } from '../../../contract/confirmations.ts'
import type { TrustRelation } from '../../../contract/trust-relations.ts'
import { useDay, usePhenomenonName } from '../../i18n/words.ts'
import { useAge } from './use-age.ts'

type Props = { due: DueConfirmation; claim: TrustRelation; isOpen: boolean }

/** Why a claim is due, what it rests on, and when it ends by itself. */
export function DueReason({ due, claim, isOpen }: Props) {
  const { t } = useTranslation()
  const day = useDay()
  const age = useAge()
  const nameOf = usePhenomenonName()
  return (
    <span className="due-reason">
      {isOpen && (
        <span className="nl-data-badge badge--warn" title={t(`confirm.reasonHint.${due.reason}`)}>
          {t(`confirm.reason.${due.reason}`)}
        </span>
      )}
      <span title={day(claim.confirmedOn)}>
        {t('card.confirmed', { date: day(claim.confirmedOn) })} ({age(claim.confirmedOn)})
      </span>
      {claim.basis && <span>{t('card.statedBasis', { basis: claim.basis })}</span>}
      {claim.phenomena.length > 0 && (
        <span>{t('card.only', { phenomenon: claim.phenomena.map(nameOf).join(', ') })}</span>
      )}
      {isOpen && due.endsOn && (
        <span className="due-reason__end">
          <CalendarClock size={14} aria-hidden />
          {t('confirm.endsOn', { date: day(due.endsOn) })}
        </span>
      )}
    </span>
  )
}
