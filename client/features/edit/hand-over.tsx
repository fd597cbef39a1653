import { useQuery } from '@tanstack/react-query'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { StillTrue } from '../../edits/still-true.tsx'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { useDay } from '../../i18n/words.ts'
import { NotRead } from '../../pages/not-read.tsx'
import { queries } from '../../queries.ts'
import { TrustBar } from '../../ui/trust-bar.tsx'
import './edit.css'

/** After a job change: the ties to rebuild or to hand over, each to be confirmed when it still holds. */
export function HandOver({ party, name, onClose }: { party: string; name: string; onClose(): void }) {
  const { t } = useTranslation()
  const day = useDay()
  const { data, error, isPending, refetch } = useQuery(queries.handOver(party))
  const due = data?.filter(({ reason }) => reason === 'to-rebuild') ?? []
  return (
    <FormDialog
      title={t('edit.handOverTitle', { name })}
      lead={t('edit.handOverLead')}
      isDirty={false}
      onClose={onClose}
    >
      {() => (
        <>
          {data && due.length === 0 && <p>{t('edit.handOverNone')}</p>}
          {error && <NotRead error={error} onRetry={() => void refetch()} />}
          <ul className="hand-over" aria-busy={isPending}>
            {due.map(({ claim, from, to }) => (
              <li key={claim.id} className="hand-over__claim">
                <span>
                  <strong>{from.label}</strong> {t('edit.trusts')} <strong>{to.label}</strong>
                </span>
                <span className="hand-over__facts">
                  <TrustBar level={claim.level} />
                  {t('card.confirmed', { date: day(claim.confirmedOn) })}
                </span>
                <StillTrue claim={claim} from={from.label} to={to.label} />
              </li>
            ))}
          </ul>
          <div className="form__buttons">
            <Button className="button button--primary" onPress={onClose}>
              {t('edit.ready')}
            </Button>
          </div>
        </>
      )}
    </FormDialog>
  )
}
