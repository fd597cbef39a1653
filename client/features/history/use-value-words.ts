import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { uuid } from '../../../contract/primitives.ts'
import { type Employment, employment } from '../../../contract/professionals.ts'
import { necessities } from '../../../contract/vocabulary.ts'
import { useFieldValue } from '../../edits/use-field-value.ts'
import { useDay } from '../../i18n/words.ts'

const posts = employment.array()

/** Reads the posts that somebody has; nothing when it is something else. */
export function postsIn(value: unknown): Employment[] {
  const read = posts.safeParse(value)
  return read.success ? read.data : []
}

/** The value of a field in words; ids of parties become their names. */
export function useValueWords(nameOf: (id: string) => string): (field: string, value: unknown) => string {
  const { t } = useTranslation()
  const plain = useFieldValue()
  const day = useDay()
  return useCallback(
    (field, value) => {
      const words = (one: unknown): string => {
        if (typeof one === 'string' && uuid.safeParse(one).success) return nameOf(one)
        const necessity = field === 'necessity' && necessities.find((known) => known === one)
        return necessity ? t(`necessity.${necessity}`) : plain(field, one)
      }
      const post = ({ function: work, organisationId, from, until }: Employment) =>
        [
          [work, nameOf(organisationId)].filter(Boolean).join(', '),
          from && t('audit.from', { date: day(from) }),
          until && t('audit.untilDay', { date: day(until) }),
        ]
          .filter(Boolean)
          .join(' ')
      if (field === 'worksFor' && postsIn(value).length > 0) return postsIn(value).map(post).join('; ')
      return Array.isArray(value) && value.length > 0 ? value.map(words).join(', ') : words(value)
    },
    [t, plain, day, nameOf],
  )
}
