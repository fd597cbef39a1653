import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'

const RecordHistory = lazy(async () => ({
  default: (await import('../features/history/record-history.tsx')).RecordHistory,
}))

/** What changed in the party or the tie on the card; fetched when it is looked at. */
export function CardHistory(about: { party: string; otherParty?: string | undefined }) {
  const { t } = useTranslation()
  return (
    <Suspense fallback={<p role="status">{t('loading')}</p>}>
      <RecordHistory {...about} />
    </Suspense>
  )
}
