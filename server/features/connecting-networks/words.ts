import type { RouteStep } from '../../../contract/routes.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import type { NameOf } from '../../steps/sentence.ts'

type Found = {
  asked: readonly string[]
  steps: readonly RouteStep[]
  groups: readonly (readonly string[])[]
  /** False where only what is near to those asked for was looked at. */
  sawAll: boolean
}

/** What was found, in one sentence: through whom all are joined, or who cannot be. */
export function wordsOf({ asked, steps, groups, sawAll }: Found, nameOf: NameOf, locale: Locale): string {
  const list = (ids: readonly string[]) =>
    new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(ids.map(nameOf))
  const [largest = []] = groups.toSorted((a, b) => b.length - a.length)
  const left = asked.filter((id) => !largest.includes(id))
  if (left.length > 0) {
    const words = sawAll
      ? { nl: 'Niet te verbinden met de anderen', en: 'Cannot be joined with the others' }
      : {
          nl: 'In wat bekeken is niet te verbinden met de anderen',
          en: 'Not joined with the others in what was looked at',
        }
    return `${words[locale]}: ${list(left)}.`
  }
  const through = [...new Set(steps.flatMap(({ from, to }) => [from, to]))].filter((id) => !asked.includes(id))
  const count = steps.length
  if (through.length === 0) {
    return {
      nl: `Zij zijn onderling verbonden in ${count} stappen.`,
      en: `They are joined among themselves in ${count} steps.`,
    }[locale]
  }
  return {
    nl: `Zij zijn verbonden in ${count} stappen, via ${list(through)}.`,
    en: `They are joined in ${count} steps, through ${list(through)}.`,
  }[locale]
}
