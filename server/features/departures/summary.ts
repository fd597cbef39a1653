import type { Departure } from '../../../contract/departures.ts'
import type { Locale } from '../../../contract/vocabulary.ts'

type Facts = Pick<Departure, 'party' | 'involved' | 'seats' | 'coordinator' | 'unreachable' | 'cutOff' | 'successors'>

/** What happens when a party leaves, in one sentence. */
export function summaryOf(facts: Facts, locale: Locale): string {
  const { party, involved, seats, coordinator, unreachable, cutOff, successors } = facts
  const name = party.label
  if (!involved)
    return {
      nl: `${name} is op deze dag niet bij dit fenomeen betrokken: in dit netwerk verandert er niets.`,
      en: `${name} is not involved in this phenomenon on this day: nothing changes in this network.`,
    }[locale]
  const [next] = successors
  const vacant = seats.filter(({ after }) => after === 'vacant').length
  const bare = seats.length - vacant
  const clauses = {
    nl: [
      ...(vacant > 0 ? [`${vacant === 1 ? 'wordt 1 plek' : `worden ${vacant} plekken`} leeg`] : []),
      ...(bare > 0 ? [`${bare === 1 ? 'heeft 1 plek' : `hebben ${bare} plekken`} geen persoon meer`] : []),
      ...(unreachable.length > 0
        ? [
            `${unreachable.length === 1 ? 'verliest 1 plek' : `verliezen ${unreachable.length} plekken`} de enige actuele route naar ${coordinator?.label}`,
          ]
        : []),
      ...(cutOff > 0 ? [`${cutOff === 1 ? 'raakt 1 partij' : `raken ${cutOff} partijen`} los van de rest`] : []),
    ],
    en: [
      ...(vacant > 0 ? [`${vacant === 1 ? '1 seat becomes' : `${vacant} seats become`} vacant`] : []),
      ...(bare > 0 ? [`${bare === 1 ? '1 seat has' : `${bare} seats have`} no person any more`] : []),
      ...(unreachable.length > 0
        ? [
            `${unreachable.length === 1 ? '1 seat loses its' : `${unreachable.length} seats lose their`} only fresh route to ${coordinator?.label}`,
          ]
        : []),
      ...(cutOff > 0 ? [`${cutOff === 1 ? '1 party is' : `${cutOff} parties are`} cut off from the rest`] : []),
    ],
  }[locale]
  const nothing = {
    nl: 'blijft elke plek zoals zij was en blijft het netwerk heel',
    en: 'every seat stays as it was and the network stays whole',
  }[locale]
  const what = clauses.length > 0 ? new Intl.ListFormat(locale).format(clauses) : nothing
  const heir = next
    ? { nl: ` Het dichtst bij deze plaats staat ${next.label}.`, en: ` Nearest to this place is ${next.label}.` }[
        locale
      ]
    : ''
  return { nl: `Zonder ${name} ${what}.${heir}`, en: `Without ${name} ${what}.${heir}` }[locale]
}
