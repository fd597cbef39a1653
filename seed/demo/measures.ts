import type { Dataset } from '../../contract/dataset.ts'
import { gapNecessities } from '../../contract/vocabulary.ts'
import { addDays } from '../shift-dates.ts'

type Claim = Dataset['trustRelations'][number]

/** What a network is like, to judge the demo by. */
export interface Measures {
  parties: string[]
  vacant: string[]
  organisationOnly: string[]
  /** Pairs of parties with a current claim, by "id id" in alphabetical order. */
  ties: Map<string, Claim[]>
  /** The number of ties of each party that has any. */
  degrees: Map<string, number>
  mutualShare: number
  staleShare: number
}

/** Measures the network of a phenomenon, on the day that the data is true. */
export function measure(data: Dataset, phenomenonId: string): Measures {
  const { referenceDay: today, involvements, trustRelations } = data
  const parties = involvements
    .filter((involved) => involved.phenomenonId === phenomenonId && !hasEnded(involved, today))
    .map(({ partyId }) => partyId)
  const present = new Set(parties)
  const claims = trustRelations
    .filter((claim) => !hasEnded(claim, today) && present.has(claim.from) && present.has(claim.to))
    .filter(({ phenomena }) => !phenomena.length || phenomena.includes(phenomenonId))
  return { parties, ...seatsOf(data, phenomenonId, present), ...measureClaims(claims, today) }
}

/** Ties, degrees and shares of claims. */
export function measureClaims(claims: Claim[], today: string) {
  const ties = Map.groupBy(claims, ({ from, to }) => [from, to].sort().join(' '))
  const degrees = new Map<string, number>()
  for (const id of [...ties.keys()].flatMap((pair) => pair.split(' '))) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  const mutual = [...ties.values()].filter((tie) => new Set(tie.map(({ from }) => from)).size === 2)
  const stale = claims.filter(({ confirmedOn }) => confirmedOn < addDays(today, -365))
  return {
    ties,
    degrees,
    mutualShare: mutual.length / ties.size,
    staleShare: stale.length / claims.length,
  }
}

/** Whether a period is over. */
export function hasEnded({ until }: { until?: string | undefined }, today: string): boolean {
  return until !== undefined && until < today
}

function seatsOf(data: Dataset, phenomenonId: string, present: Set<string>) {
  const taken = new Set(filled(data.organisations, present))
  const manned = new Set(filled(data.professionals, present))
  const expected = data.expectedSeats
    .filter((seat) => seat.phenomenonId === phenomenonId && seat.applies && gapNecessities.includes(seat.necessity))
    .map(({ partyTypeId }) => partyTypeId)
  return {
    vacant: expected.filter((seat) => !taken.has(seat) && !manned.has(seat)),
    organisationOnly: expected.filter((seat) => taken.has(seat) && !manned.has(seat)),
  }
}

function filled(parties: { id: string; partyTypes: string[] }[], present: Set<string>): string[] {
  return parties.filter(({ id }) => present.has(id)).flatMap(({ partyTypes }) => partyTypes)
}
