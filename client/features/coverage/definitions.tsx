import { ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { coverageStatuses } from '../../../contract/vocabulary.ts'
import { StatusMark } from './status-mark.tsx'

/** What the words of this page mean, a click away. */
export function Definitions() {
  const { t } = useTranslation()
  return (
    <details className="coverage-definitions">
      <summary>
        <ChevronRight className="coverage-definitions__arrow" size={16} aria-hidden />
        {t('coverage.how')}
      </summary>
      <dl>
        {coverageStatuses.map((status) => (
          <div key={status}>
            <dt>
              <StatusMark status={status} />
              {t(`coverage.status.${status}`)}
            </dt>
            <dd>{t(`coverage.definition.${status}`)}</dd>
          </div>
        ))}
        {(['needed', 'scope'] as const).map((word) => (
          <div key={word}>
            <dt>{t(`coverage.term.${word}`)}</dt>
            <dd>{t(`coverage.definition.${word}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
