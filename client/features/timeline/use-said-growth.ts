import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { GraphView } from '../../../contract/graph-view.ts'
import { useDay } from '../../i18n/words.ts'
import { announce } from '../../ui/announcer.tsx'
import { countsOf } from '../../view/picture.ts'
import { difference } from './difference.ts'

/** Milliseconds: longer than a month stays while it plays, so that only where time rests is said. */
const rest = 1_000

/** Tells a screen reader how the network stands on a day, and what changed since the day that it heard of last. */
export function useSaidGrowth(network: GraphView | undefined): void {
  const { t } = useTranslation()
  const day = useDay('long')
  const said = useRef<GraphView | null>(null)
  useEffect(() => {
    if (!network) return
    const before = said.current ?? network
    said.current = before
    if (before.meta.asOf === network.meta.asOf) return
    const timer = setTimeout(() => {
      said.current = network
      const { parties, ties } = countsOf(network)
      const { came, went } = difference(before, network)
      announce(
        t('timeline.said', {
          date: day(network.meta.asOf),
          parties: t('header.size', { count: parties }),
          ties: t('status.ties', { count: ties }),
          came: t('timeline.came', { count: came }),
          went: t('timeline.went', { count: went }),
        }),
      )
    }, rest)
    return () => clearTimeout(timer)
  }, [network, t, day])
}
