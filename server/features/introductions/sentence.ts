import type { ProposedTie } from '../../../contract/introductions.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import type { NameOf } from '../../steps/sentence.ts'

/** What a proposed tie asks for, who can help, and what it brings, in one sentence. */
export function explainTie(tie: Omit<ProposedTie, 'explanation'>, nameOf: NameOf, locale: Locale): string {
  const [from, to] = [nameOf(tie.from), nameOf(tie.to)]
  const seats = new Intl.ListFormat(locale, { type: 'conjunction' }).format(tie.seats.map(nameOf))
  const who = tie.introducer && tie.kind !== 'confirm' ? nameOf(tie.introducer) : null
  const many = tie.seats.length > 1
  const asks: Record<ProposedTie['kind'], Record<Locale, string>> = {
    introduce: {
      nl: who
        ? `Laat ${who}, die beiden kent, ${from} en ${to} kennis laten maken`
        : `Laat ${from} en ${to} kennismaken`,
      en: who ? `Let ${who}, who knows both, introduce ${from} and ${to}` : `Let ${from} and ${to} meet`,
    },
    complete: {
      nl: `Maak het vertrouwen tussen ${from} en ${to} wederzijds${who ? `; ${who} kent beiden` : ''}`,
      en: `Make the trust between ${from} and ${to} mutual${who ? `; ${who} knows both` : ''}`,
    },
    confirm: {
      nl: `Laat ${from} en ${to} bevestigen dat zij elkaar vertrouwen`,
      en: `Let ${from} and ${to} confirm that they trust each other`,
    },
  }
  const brings = {
    nl: `dat brengt de ${many ? 'plekken' : 'plek'} ${seats} binnen bereik`,
    en: `that brings the ${many ? 'seats' : 'seat'} ${seats} within reach`,
  }
  return `${asks[tie.kind][locale]}: ${brings[locale]}.`
}
