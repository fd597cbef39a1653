import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'

const PartyHistory = lazy(async () => ({
  default: (await import('../features/history/party-history.tsx')).PartyHistory,
}))

/** What changed in the party on the card; fetched when it is looked at. */
export function CardHistory({ party }: { party: string }) {
  const { t } = useTranslation()
  return (
    <Suspense fallback={<p role="status">{t('loading')}</p>}>
      <PartyHistory party={party} />
    </Suspense>
  )
}
