import type { Dataset } from '../../contract/dataset.ts'
import type { NewExpectedSeat } from '../../contract/expected-seats.ts'
import { expectSeat } from '../reference.ts'

/** Which parts of civil society matter for a phenomenon; the guidance leaves that to the municipality. */
const civilSociety: Record<string, string[]> = {
  'jihadist-extremism': ['foundation', 'individual'],
  'right-wing-extremism': ['foundation', 'sports-club'],
  'anti-institutional-extremism': ['foundation', 'individual'],
  'left-wing-extremism': ['foundation'],
  'subversive-crime': ['sports-club', 'foundation'],
}

/** Conditions that do not hold in this municipality today, and one that it adds to the guidance itself. */
const notToday: Pick<NewExpectedSeat, 'phenomenonId' | 'partyTypeId' | 'conditionNl' | 'conditionEn'>[] = [
  {
    phenomenonId: 'left-wing-extremism',
    partyTypeId: 'probation-service',
    conditionNl: 'bij personen in of reeds uit detentie',
    conditionEn: 'for persons in or out of detention',
  },
  {
    phenomenonId: 'subversive-crime',
    partyTypeId: 'nctv-local-adviser',
    conditionNl: 'alleen bij raakvlakken met extremisme of terrorisme',
    conditionEn: 'only where it touches on extremism or terrorism',
  },
]

/** What each phenomenon needs in the demo: the guidance, and what the municipality decided itself. */
export function demoSeats({ partyTypes, phenomena, expectedSeats }: Dataset): NewExpectedSeat[] {
  const chosen = phenomena.flatMap(({ id }) =>
    partyTypes.filter((seat) => civilSociety[id]?.includes(seat.id)).map((seat) => expectSeat(id, seat)),
  )
  return [...expectedSeats, ...chosen].map((seat) => {
    const decision = notToday.find(
      ({ phenomenonId, partyTypeId }) => phenomenonId === seat.phenomenonId && partyTypeId === seat.partyTypeId,
    )
    return decision ? { ...seat, ...decision, applies: false } : seat
  })
}
