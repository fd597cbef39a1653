import { useTranslation } from 'react-i18next'
import type { TieClaim } from '../../../contract/parties.ts'

/** In words, what stands in the way of relying on a claim. */
export function ClaimMarks({ claim }: { claim: TieClaim }) {
  const { t } = useTranslation()
  return (
    <>
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
    </>
  )
}
