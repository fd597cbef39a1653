import type { Locale } from '../../contract/vocabulary.ts'
import type { Projection } from '../projection/projection.ts'
import type { NameOf } from './sentence.ts'

/** How parties and seats are called in a language. */
export function namer({ numbers, parties, names }: Projection, locale: Locale): NameOf {
  return (id) => {
    const seat = names.seats.get(id)
    if (seat) return locale === 'nl' ? seat.nameNl : seat.nameEn
    return parties[numbers.find(id) ?? -1]?.label ?? ''
  }
}
