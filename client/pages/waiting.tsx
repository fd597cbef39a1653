import { TriangleAlert } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Notice } from '../ui/notice.tsx'

/** What stands in the place of figures that are not there yet, or do not come. */
export function Waiting({ error, onRetry }: { error: Error | null; onRetry(): void }) {
  const { t } = useTranslation()
  return (
    <div className="panel">
      {error ? (
        <Notice icon={TriangleAlert} title={t('failure.title')} hint={error.message}>
          <Button className="button" onPress={onRetry}>
            {t('retry')}
          </Button>
        </Notice>
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
