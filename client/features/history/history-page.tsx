import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'
import { auditFilter, filterKeys } from './audit-filter.ts'
import { Entries } from './entries.tsx'
import { HistoryFilters } from './history-filters.tsx'

/** Who changed what, and when; and the way back. */
export function HistoryPage() {
  const { t } = useTranslation()
  const asked = useView(({ view }) => view.asked)
  const filter = useMemo(() => auditFilter(asked), [asked])
  const isFiltered = Object.keys(filter).length > 0
  const clear = () => ask(Object.fromEntries(filterKeys.map((key) => [key, null])))
  return (
    <>
      <p className="page__lead">{t('audit.lead')}</p>
      <HistoryFilters filter={filter} onClear={isFiltered ? clear : undefined} />
      <div className="panel">
        <Entries filter={filter} byDay onClear={isFiltered ? clear : undefined} />
      </div>
    </>
  )
}
