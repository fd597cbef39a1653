import type { RouteStep } from '../../contract/routes.ts'
import type { Locale } from '../../contract/vocabulary.ts'

/** How a party or a seat is called. */
export type NameOf = (id: string) => string

/** A route in one sentence, one clause for each step. */
export function sentenceOf(steps: readonly RouteStep[], nameOf: NameOf, locale: Locale): string {
  const clauses = steps.map((step) => clauseOf(step, nameOf)[locale])
  const list = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(clauses)
  return `${list}.`
}

/** One step as a clause, in both languages. */
export function clauseOf(step: RouteStep, nameOf: NameOf): Record<Locale, string> {
  const [from, to] = [nameOf(step.from), nameOf(step.to)]
  const label = step.through?.label ?? ''
  switch (step.kind) {
    case 'colleagues':
      return { nl: `${from} en ${to} werken beiden bij ${label}`, en: `${from} and ${to} both work for ${label}` }
    case 'consultation':
      return { nl: `${from} en ${to} zitten samen in ${label}`, en: `${from} and ${to} both take part in ${label}` }
    case 'works-for':
      return { nl: `${from} werkt bij ${to}`, en: `${from} works for ${to}` }
    case 'fills':
      return { nl: `${from} vult de plek ${to}`, en: `${from} fills the seat ${to}` }
    case 'trusts': {
      const { level } = step
      const stale = staleWords(step)
      if (step.state === 'mutual') {
        return {
          nl: `${from} en ${to} vertrouwen elkaar (niveau ${level}${stale.nl})`,
          en: `${from} and ${to} trust each other (level ${level}${stale.en})`,
        }
      }
      const [who, whom] = step.trusting === step.to ? [to, from] : [from, to]
      return {
        nl: `${who} vertrouwt ${whom} (niveau ${level}, eenzijdig${stale.nl})`,
        en: `${who} trusts ${whom} (level ${level}, one-sided${stale.en})`,
      }
    }
  }
}

function staleWords({ staleClaims, state }: RouteStep): Record<Locale, string> {
  if (staleClaims === 0) return { nl: '', en: '' }
  if (staleClaims === 1 && state === 'mutual') return { nl: ', van één kant verouderd', en: ', stale on one side' }
  return { nl: ', verouderd', en: ', stale' }
}
