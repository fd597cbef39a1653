import { useMemo } from 'react'
import { useLanguage } from '../../i18n/words.ts'

/** Writes when something happened, where the reader is: the day in full, and the time. */
export function useMoment() {
  const language = useLanguage()
  return useMemo(() => {
    const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full' })
    const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
    const both = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' })
    return {
      day: (at: string) => day.format(new Date(at)),
      time: (at: string) => time.format(new Date(at)),
      both: (at: string) => both.format(new Date(at)),
    }
  }, [language])
}
