import { useInfiniteQuery } from '@tanstack/react-query'
import { CircleCheckBig } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { slug, uuid } from '../../../contract/primitives.ts'
import { NotRead } from '../../pages/not-read.tsx'
import { queries } from '../../queries.ts'
import { announce } from '../../ui/announcer.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ask } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'
import { hear, startConfirming } from './confirming.ts'
import { DueFilters } from './due-filters.tsx'
import { DueList } from './due-list.tsx'
import './confirmations.css'

/** Trust relations that are due for confirmation, made for speed: ten in a minute. */
export function ConfirmationsPage() {
  const { t } = useTranslation()
  const asked = useView(({ view }) => view.asked)
  const phenomenon = slug.safeParse(asked.phenomenon).data
  const party = uuid.safeParse(asked.party).data
  const filter = useMemo(
    () => ({ ...(phenomenon !== undefined && { phenomenon }), ...(party !== undefined && { party }) }),
    [phenomenon, party],
  )
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    ...queries.dueConfirmations(filter),
    // Read while it is worked through, it would lose the rows that can still be undone.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: 'always',
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list starts with a clean slate
  useEffect(startConfirming, [filter])
  const dues = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data])
  useEffect(() => hear(dues), [dues])
  const loaded = data?.pages.length ?? 0
  const latest = data?.pages.at(-1)?.items.length ?? 0
  useEffect(() => {
    if (loaded > 1) announce(t('confirm.loaded', { count: latest }))
  }, [loaded, latest, t])
  const isFiltered = phenomenon !== undefined || party !== undefined
  return (
    <>
      <p className="page__lead">{t('confirm.lead')}</p>
      <DueFilters phenomenon={phenomenon ?? null} party={party ?? null} />
      {dues.length > 0 && (
        <DueList
          dues={dues}
          phenomenon={phenomenon ?? null}
          hasMore={hasNextPage}
          isLoadingMore={isFetchingNextPage}
          onMore={() => void fetchNextPage()}
        />
      )}
      {dues.length === 0 && (
        <div className="panel">
          {isPending && <Waiting />}
          {error && <NotRead error={error} onRetry={() => void refetch()} />}
          {data && (
            <Notice
              icon={CircleCheckBig}
              title={t('confirm.empty')}
              hint={t(isFiltered ? 'confirm.emptyFiltered' : 'confirm.emptyHint')}
            >
              {isFiltered && (
                <Button className="button" onPress={() => ask({ phenomenon: null, party: null })}>
                  {t('legend.clear')}
                </Button>
              )}
            </Notice>
          )}
        </div>
      )}
    </>
  )
}

function Waiting() {
  const { t } = useTranslation()
  return (
    <div className="panel__waiting" role="status" aria-busy>
      <span className="visually-hidden">{t('loading')}</span>
      {[1, 2, 3, 4, 5].map((row) => (
        <div key={row} className="skeleton" />
      ))}
    </div>
  )
}
