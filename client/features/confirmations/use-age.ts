import { useMemo } from 'react'
import { useLanguage } from '../../i18n/words.ts'

/** Days in a month, on average. */
const month = 30.44

/** Writes how long ago a day was, in months or days: "14 maanden geleden". */
export function useAge(): (day: string) => string {
  const language = useLanguage()
  return useMemo(() => {
    const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
    return (day) => {
      const days = Math.round((Date.now() - Date.parse(`${day}T12:00:00`)) / 86_400_000)
      return days < 60 ? format.format(-days, 'day') : format.format(-Math.floor(days / month), 'month')
    }
  }, [language])
}
