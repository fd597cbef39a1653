import { useQuery, useQueryClient } from '@tanstack/react-query'
import { CloudOff } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { endpoints } from '../../../contract/endpoints.ts'
import { call } from '../../api.ts'
import { announce } from '../../ui/announcer.tsx'
import { useConnection } from './connection.ts'
import './away-banner.css'

const everySoOften = 2_000

/** While the server or its database is away: says so, keeps asking, and reloads what failed when it is back. */
export function AwayBanner() {
  return useConnection((state) => state.away) ? <Watch /> : null
}

function Watch() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const { isSuccess: back } = useQuery({
    queryKey: ['ready'],
    queryFn: ({ signal }) => call(endpoints.health.ready, {}, signal),
    refetchInterval: everySoOften,
    gcTime: 0,
    staleTime: 0,
  })
  useEffect(() => {
    if (!back) return
    useConnection.setState({ away: false })
    void client.refetchQueries({
      predicate: ({ state, queryKey }) => state.status === 'error' && queryKey[0] !== 'ready',
    })
    announce(t('away.back'))
  }, [back, client, t])

  return (
    <div role="alert" className="away-banner">
      <CloudOff size={18} aria-hidden />
      <strong>{t('away.title')}</strong>
      <span>{t('away.detail')}</span>
    </div>
  )
}
