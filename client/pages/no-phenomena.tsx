import { Network } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../ui/notice.tsx'

/** What a page on one network says where there is no phenomenon yet. */
export function NoPhenomena() {
  const { t } = useTranslation()
  return (
    <div className="panel">
      <Notice icon={Network} title={t('phenomena.empty')} hint={t('phenomena.emptyHint')} />
    </div>
  )
}
