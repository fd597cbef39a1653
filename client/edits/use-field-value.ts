import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { seatPeriod } from '../../contract/organisations.ts'
import { day } from '../../contract/primitives.ts'
import { contributions, organisationLevels, roles } from '../../contract/vocabulary.ts'
import { useDay, usePhenomenonName, useSeatName } from '../i18n/words.ts'

/** The value of a field in the words of the screens, for a sentence or a comparison. */
export function useFieldValue(): (field: string, value: unknown) => string {
  const { t } = useTranslation()
  const dayOf = useDay()
  const seatName = useSeatName()
  const phenomenonName = usePhenomenonName()
  return useCallback(
    (field, value) => {
      const words = (one: unknown): string => {
        if (one === undefined || one === null || one === '') return t('edit.nothing')
        if (typeof one === 'boolean') return one ? t('yes') : t('no')
        if (typeof one === 'number') return String(one)
        if (Array.isArray(one)) return one.length > 0 ? one.map(words).join(', ') : t('edit.nothing')
        const seat = field === 'seats' ? seatPeriod.safeParse(one).data : undefined
        if (seat)
          return [
            seatName(seat.partyTypeId),
            seat.from && t('audit.from', { date: dayOf(seat.from) }),
            seat.until && t('audit.untilDay', { date: dayOf(seat.until) }),
          ]
            .filter(Boolean)
            .join(' ')
        if (typeof one === 'object') return Object.values(one).map(words).join(' · ')
        const text = String(one)
        if (day.safeParse(text).success) return dayOf(text)
        const level = organisationLevels.find((known) => known === text)
        if (field === 'level' && level) return t(`level.${level}`)
        const role = roles.find((known) => known === text)
        if (field === 'roles' && role) return t(`role.${role}`)
        const part = contributions.find((known) => known === text)
        if (field === 'contributesTo' && part) return t(`contribution.${part}`)
        if (field === 'partyTypes') return seatName(text)
        if (field === 'phenomena' || field === 'discusses') return phenomenonName(text)
        return text
      }
      return words(value)
    },
    [t, dayOf, seatName, phenomenonName],
  )
}
