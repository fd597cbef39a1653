import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ImportTable } from '../../../contract/imports.ts'
import { contributions, organisationLevels, roles, trustLevels } from '../../../contract/vocabulary.ts'
import { useLanguage, usePhenomenonName, useSeatName } from '../../i18n/words.ts'
import { queries } from '../../queries.ts'

/** A value of a closed list: as the API knows it, and in words that a cell may hold. */
export type Choice = { id: string; name: string }

/** What a field of a kind of row can hold, where that is a closed list; null where it is free. */
export function useChoices(key: string | null, rows: ImportTable | null): Choice[] | null {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data: phenomena = [] } = useQuery(queries.phenomena())
  const { data: seats = [] } = useQuery(queries.partyTypes())
  const phenomenonName = usePhenomenonName()
  const seatName = useSeatName()
  const { compare } = new Intl.Collator(language)
  const isOrganisation = rows === 'organisations' || rows === 'nodes'
  switch (key) {
    case 'phenomena':
    case 'phenomenon':
      return phenomena.map(({ id }) => ({ id, name: phenomenonName(id) }))
    case 'partyTypes':
      return seats.map(({ id }) => ({ id, name: seatName(id) })).toSorted((a, b) => compare(a.name, b.name))
    case 'roles':
      return roles.map((id) => ({ id, name: t(`role.${id}`) }))
    case 'contributesTo':
      return contributions.map((id) => ({ id, name: t(`contribution.${id}`) }))
    case 'level':
      return isOrganisation
        ? organisationLevels.map((id) => ({ id, name: t(`level.${id}`) }))
        : trustLevels.map((level) => ({ id: String(level), name: `${level}: ${t(`trustLevel.${level}`)}` }))
    default:
      return null
  }
}
