import type { RouteStep } from '../../../contract/routes.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import type { Judged } from '../../reach/judge.ts'
import { type NameOf, sentenceOf } from '../../steps/sentence.ts'

type Words = { from: string | undefined; isInNetwork: boolean; seat: string; nameOf: NameOf; locale: Locale }

/** Why a seat is reached or not, and what would mend it, in one sentence. */
export function explain(judged: Judged, words: Words): string {
  return explained(judged, words)[words.locale]
}

function explained({ status, steps }: Judged, words: Words): Record<Locale, string> {
  const { seat, nameOf, locale, from, isInNetwork } = words
  const list = (items: string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items)
  const pairs = (broken: readonly RouteStep[]) =>
    list(
      broken.map(({ from: one, to: other }) =>
        locale === 'nl' ? `tussen ${nameOf(one)} en ${nameOf(other)}` : `between ${nameOf(one)} and ${nameOf(other)}`,
      ),
    )
  const ties = steps.filter(({ kind }) => kind === 'trusts')
  const stale = ties.filter(({ state, staleClaims }) => state === 'mutual' && staleClaims > 0)
  switch (status) {
    case 'reached': {
      const way = sentenceOf(steps, nameOf, locale)
      return { nl: way, en: way }
    }
    case 'vacant':
      return {
        nl: `Niemand in dit netwerk vult de plek ${seat}.`,
        en: `Nobody in this network fills the seat ${seat}.`,
      }
    case 'organisation-only':
      return {
        nl: `Een organisatie vult de plek ${seat}, maar niemand die daar werkt is bij dit netwerk betrokken.`,
        en: `An organisation fills the seat ${seat}, but nobody who works there is involved in this network.`,
      }
    case 'stale':
      return {
        nl: `Te bevestigen: het vertrouwen ${pairs(stale)} is verouderd. Bevestigd brengt het naar de plek ${seat}.`,
        en: `To be confirmed: the trust ${pairs(stale)} is stale. Confirmed, it leads to the seat ${seat}.`,
      }
    case 'one-sided': {
      const oneSided = ties.filter(({ state }) => state === 'one-sided')
      const also = ties.filter(({ staleClaims }) => staleClaims > 0)
      const more = {
        nl: also.length > 0 ? ` Verouderd is ook het vertrouwen ${pairs(also)}.` : '',
        en: also.length > 0 ? ` Stale as well is the trust ${pairs(also)}.` : '',
      }
      const told = (phrase: (who: string, whom: string) => string) =>
        list(
          oneSided.map((step) => {
            const other = step.trusting === step.from ? step.to : step.from
            return phrase(nameOf(step.trusting ?? step.from), nameOf(other))
          }),
        )
      return {
        nl: `Eenzijdig: ${told((who, whom) => `alleen ${who} spreekt vertrouwen in ${whom} uit`)}. Wederzijds brengt het naar de plek ${seat}.${more.nl}`,
        en: `One-sided: ${told((who, whom) => `only ${who} states trust in ${whom}`)}. Mutual, it leads to the seat ${seat}.${more.en}`,
      }
    }
    case 'too-far': {
      const between = list(ties.slice(0, -1).map(({ to }) => nameOf(to)))
      return {
        nl: `Te ver: ${ties.length} stappen, via ${between}. Hooguit twee tellen als bereikbaar.`,
        en: `Too far: ${ties.length} steps, through ${between}. At most two count as within reach.`,
      }
    }
    case 'no-ties':
      if (from === undefined) {
        return {
          nl: 'Niemand in dit netwerk heeft de rol om af te stemmen, dus er is nog niemand die deze plek bereikt.',
          en: 'Nobody in this network has the role to coordinate, so there is nobody yet who reaches this seat.',
        }
      }
      if (!isInNetwork) {
        return {
          nl: `${from} is niet bij dit netwerk betrokken en bereikt deze plek dus niet.`,
          en: `${from} is not involved in this network, and so does not reach this seat.`,
        }
      }
      return {
        nl: `De plek ${seat} is gevuld, maar geen actueel, wederzijds vertrouwen leidt er van ${from} naartoe.`,
        en: `The seat ${seat} is filled, but no fresh, mutual trust leads to it from ${from}.`,
      }
  }
}
