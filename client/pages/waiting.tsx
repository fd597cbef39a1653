import { useTranslation } from 'react-i18next'
import { NotRead } from './not-read.tsx'

/** What stands in the place of figures that are not there yet, or do not come. */
export function Waiting({ error, onRetry }: { error: Error | null; onRetry(): void }) {
  const { t } = useTranslation()
  return (
    <div className="panel">
      {error ? (
        <NotRead error={error} onRetry={onRetry} />
      ) : (
        <div className="panel__waiting" role="status" aria-busy>
          <span className="visually-hidden">{t('loading')}</span>
          {[1, 2, 3, 4, 5].map((row) => (
            <div key={row} className="skeleton" />
          ))}
        </div>
      )}
    </div>
  )
}
