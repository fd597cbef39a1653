import { TriangleAlert } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { isAway } from '../api.ts'
import { Notice } from '../ui/notice.tsx'

/** What stands in the place of what could not be read: why, and the way to ask again. */
export function NotRead({ error, onRetry }: { error: Error; onRetry(): void }) {
  const { t } = useTranslation()
  const why = isAway(error) ? t('away.title') : error.message
  return (
    <Notice icon={TriangleAlert} title={t('failure.title')} hint={why}>
      <Button className="button" onPress={onRetry}>
        {t('retry')}
      </Button>
    </Notice>
  )
}
