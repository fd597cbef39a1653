import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { GraphView } from '../../../contract/graph-view.ts'
import { queries } from '../../queries.ts'
import { readAsOf } from '../../view/steps.ts'
import { difference } from './difference.ts'

/** Milliseconds after which waiting is worth a word. */
const slow = 300

type Seen = { network: GraphView; asOf: string | null; came: number; went: number }

/** The network of the day: the last that arrived, who came and went with it, and whether another is on its way. */
export function useNetworkOfDay(phenomenon: string, asOf: string | null) {
  const client = useQueryClient()
  const { data, error, isPending, isPlaceholderData } = useQuery(queries.network(phenomenon, asOf))
  const isLoading = isPending || isPlaceholderData
  const [seen, setSeen] = useState<Seen | null>(null)
  if (data && !isLoading && seen?.network !== data) {
    const isOtherDay = seen !== null && seen.network.meta.asOf !== data.meta.asOf
    const change = isOtherDay ? difference(seen.network, data) : { came: seen?.came ?? 0, went: seen?.went ?? 0 }
    setSeen({ network: data, asOf, ...change })
  }
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    if (!isLoading) return
    const timer = setTimeout(() => setSlow(true), slow)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [isLoading])
  const shown = useRef(seen)
  useEffect(() => {
    shown.current = seen
  })
  /** Gives up waiting: back to the day that is on the screen. */
  const cancel = useCallback(() => {
    void client.cancelQueries({ queryKey: queries.network(phenomenon, asOf).queryKey })
    if (shown.current) readAsOf(shown.current.asOf, true)
  }, [client, phenomenon, asOf])
  return { seen, error, isLoading, isSlow, cancel }
}

/** Reads these days ahead, once nothing else is being read. */
export function useReadAhead(phenomenon: string, days: readonly (string | null)[], isIdle: boolean): void {
  const client = useQueryClient()
  const wanted = JSON.stringify(days)
  const latest = useRef(days)
  useEffect(() => {
    latest.current = days
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the days by value, not by the list that holds them
  useEffect(() => {
    if (!isIdle) return
    for (const day of latest.current) void client.prefetchQuery(queries.network(phenomenon, day))
  }, [client, phenomenon, wanted, isIdle])
}
