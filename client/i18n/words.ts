import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartyType } from '../../contract/party-types.ts'
import type { Phenomenon } from '../../contract/phenomena.ts'
import { type Locale, locales } from '../../contract/vocabulary.ts'
import { queries } from '../queries.ts'

/** The language of the page, as a component sees it. */
export function useLanguage(): Locale {
  const { i18n } = useTranslation()
  return locales.find((locale) => locale === i18n.language) ?? locales[0]
}

/** Names of phenomena in the language of the page; an id that is not known stays as it is. */
export function usePhenomenonName(): (id: string) => string {
  const { data } = useQuery(queries.phenomena())
  const language = useLanguage()
  return useNames(data, language)
}

/** Names of seats in the language of the page. */
export function useSeatName(): (id: string) => string {
  const { data } = useQuery(queries.partyTypes())
  const language = useLanguage()
  return useNames(data, language)
}

function useNames(records: readonly (PartyType | Phenomenon)[] | undefined, language: Locale) {
  const names = useMemo(
    () => new Map(records?.map((record) => [record.id, language === 'nl' ? record.nameNl : record.nameEn])),
    [records, language],
  )
  return useCallback((id: string) => names.get(id) ?? id, [names])
}

/** Writes a calendar day as people in the language of the page do. */
export function useDay(month: 'short' | 'long' = 'short'): (day: string) => string {
  const language = useLanguage()
  return useMemo(() => {
    // A calendar day has no time zone: read and written as UTC it never shifts.
    const format = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
      day: 'numeric',
      month,
      year: 'numeric',
      timeZone: 'UTC',
    })
    return (day) => format.format(new Date(`${day}T00:00:00Z`))
  }, [language, month])
}

/** Writes a number as people in the language of the page do. */
export function useCount(): (count: number) => string {
  const language = useLanguage()
  return useMemo(() => {
    const format = new Intl.NumberFormat(language)
    return (count) => format.format(count)
  }, [language])
}

/** Writes a part of a whole as a percentage; one decimal where it is small. */
export function usePercent(): (part: number) => string {
  const language = useLanguage()
  return useMemo(() => {
    const format = (digits: number) =>
      new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: digits })
    const [whole, exact] = [format(0), format(1)]
    return (part) => (part > 0 && part < 0.0995 ? exact : whole).format(part)
  }, [language])
}
