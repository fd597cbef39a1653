import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { today } from '../edits/today.ts'
import { useDay } from './words.ts'

/** The days from which, and until which, something holds; a side that is absent is open. */
export type Period = { from?: string | undefined; until?: string | undefined }

/** Whether something holds on a day, is over by then, or has still to begin. */
export function standing({ from, until }: Period, day: string): 'now' | 'over' | 'ahead' {
  if (until && until <= day) return 'over'
  return from && from > day ? 'ahead' : 'now'
}

/** Says when something started or ended, seen from a day (today), as far as it is worth saying: nothing for what simply holds. */
export function usePeriod(): (period: Period, day?: string) => string {
  const { t } = useTranslation()
  const dayOf = useDay()
  return useCallback(
    (period, day = today()) => {
      const { from, until } = period
      const stands = standing(period, day)
      if (until && stands === 'over') return t('meetings.isOver', { date: dayOf(until) })
      const start = from && t(stands === 'ahead' ? 'meetings.startsOn' : 'audit.from', { date: dayOf(from) })
      return [start, until && t('audit.untilDay', { date: dayOf(until) })].filter(Boolean).join(' ')
    },
    [t, dayOf],
  )
}
