import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { today } from '../../edits/today.ts'
import { useDay } from '../../i18n/words.ts'

type Period = { from?: string | undefined; until?: string | undefined }

/** Says when something started or ended, as far as it is worth saying: nothing for what simply holds. */
export function usePeriod(): (period: Period) => string {
  const { t } = useTranslation()
  const day = useDay()
  return useCallback(
    ({ from, until }) => {
      if (until && until <= today()) return t('meetings.isOver', { date: day(until) })
      const start = from && t(from > today() ? 'meetings.startsOn' : 'audit.from', { date: day(from) })
      return [start, until && t('audit.untilDay', { date: day(until) })].filter(Boolean).join(' ')
    },
    [t, day],
  )
}
