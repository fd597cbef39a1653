import { Heading } from '@nl-design-system-candidate/heading-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { History } from 'lucide-react'
import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { NotRead } from '../../pages/not-read.tsx'
import { type AuditFilter, queries } from '../../queries.ts'
import { Notice } from '../../ui/notice.tsx'
import { Entry } from './entry.tsx'
import { useMoment } from './use-moment.ts'
import './history.css'

type Props = {
  filter: AuditFilter
  /** Puts the writes of a day under its name. */
  byDay?: boolean
  /** What to do when nothing fits. */
  onClear?: (() => void) | undefined
}

/** The writes that fit a filter, newest first, a page at a time. */
export function Entries({ filter, byDay = false, onClear }: Props) {
  const { t } = useTranslation()
  const moment = useMoment()
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    queries.auditEntries(filter),
  )
  const days = useMemo(() => {
    const entries = data?.pages.flatMap(({ items }) => items) ?? []
    return [...Map.groupBy(entries, ({ at }) => (byDay ? moment.day(at) : ''))]
  }, [data, byDay, moment])
  if (isPending) return <Waiting />
  if (error && !data) return <NotRead error={error} onRetry={() => void refetch()} />
  if (days.length === 0)
    return (
      <Notice icon={History} title={t('audit.empty')} hint={t(onClear ? 'audit.emptyFiltered' : 'audit.emptyHint')}>
        {onClear && (
          <Button className="button" onPress={onClear}>
            {t('legend.clear')}
          </Button>
        )}
      </Notice>
    )
  return (
    <div className="entries">
      {days.map(([day, entries]) => (
        <section key={day}>
          {byDay && (
            <Heading level={2} className="entries__day">
              {day}
            </Heading>
          )}
          <ol>
            {entries.map((entry) => (
              <Entry key={entry.id} entry={entry} onDay={byDay} />
            ))}
          </ol>
        </section>
      ))}
      {hasNextPage && (
        <Button className="button entries__more" onPress={() => void fetchNextPage()} isPending={isFetchingNextPage}>
          {isFetchingNextPage ? t('loading') : t('audit.older')}
        </Button>
      )}
    </div>
  )
}

function Waiting() {
  const { t } = useTranslation()
  return (
    <div className="panel__waiting" role="status" aria-busy>
      <span className="visually-hidden">{t('loading')}</span>
      {[1, 2, 3, 4].map((row) => (
        <div key={row} className="skeleton" />
      ))}
    </div>
  )
}
