import { z } from 'zod'
import type { SeatPeriod } from '../../contract/organisations.ts'
import type { Run } from '../neo4j/database.ts'
import { defineQuery } from '../neo4j/query.ts'
import { storedRow } from '../records/stored.ts'

/** What a party says of its seats: those that it fills, and of all that it ever filled the days. */
type Seated = { partyTypes: readonly string[]; seats?: readonly SeatPeriod[] | undefined }

/**
 * The seats of a party with their days, when from `day` on it is to fill just its `partyTypes`: what is not named any more
 * ends on that day, what is named anew starts on it. A party that was not there before always filled what it fills.
 */
export function seatsFrom(day: string, party: Seated, before: Seated | undefined): SeatPeriod[] {
  const known = party.seats ?? before?.seats
  if (!known) return always(party)
  const kept = known.flatMap((seat) =>
    isOpen(seat) && !party.partyTypes.includes(seat.partyTypeId) ? ended(seat, day) : seat,
  )
  const open = new Set(kept.filter(isOpen).map(({ partyTypeId }) => partyTypeId))
  const anew = party.partyTypes.filter((partyTypeId) => !open.has(partyTypeId))
  return anew.length === 0 ? kept : joinedSeats([...kept, ...anew.map((partyTypeId) => ({ partyTypeId, from: day }))])
}

const always = ({ partyTypes }: Seated): SeatPeriod[] => joinedSeats(partyTypes.map((partyTypeId) => ({ partyTypeId })))
const isOpen = ({ until }: SeatPeriod) => until === undefined

/** What began on the very day, or later, was never filled. */
function ended(seat: SeatPeriod, day: string): SeatPeriod[] {
  return (seat.from ?? '') >= day ? [] : [{ ...seat, until: day }]
}

/** The same days of the same seats, in as few periods as say it, in the order of organisations/get.cypher. */
export function joinedSeats(seats: readonly SeatPeriod[]): SeatPeriod[] {
  const inOrder = seats.toSorted(
    (a, b) => compare(a.partyTypeId, b.partyTypeId) || compare(a.from ?? '', b.from ?? '') || compare(end(a), end(b)),
  )
  const joined: SeatPeriod[] = []
  for (const seat of inOrder) {
    const last = joined.at(-1)
    if (last?.partyTypeId !== seat.partyTypeId || end(last) < (seat.from ?? '')) joined.push(seat)
    else if (end(seat) > end(last)) joined[joined.length - 1] = spanning(last, seat)
  }
  return joined
}

function spanning({ from }: SeatPeriod, { partyTypeId, until }: SeatPeriod): SeatPeriod {
  return { partyTypeId, ...(from && { from }), ...(until && { until }) }
}

const end = ({ until }: SeatPeriod) => until ?? '9999'
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

export const putSeats = defineQuery('seats/put', {
  mode: 'write',
  params: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        seats: z.array(
          z.object({ partyTypeId: z.string(), from: z.string().nullable(), until: z.string().nullable() }),
        ),
      }),
    ),
  }),
  row: storedRow,
})

/** Stores which seats parties fill and filled. */
export async function storeSeats(run: Run, parties: readonly (Seated & { id: string })[]): Promise<void> {
  await run(putSeats, {
    rows: parties.map((party) => ({
      id: party.id,
      seats: (party.seats ?? always(party)).map(({ partyTypeId, from = null, until = null }) => ({
        partyTypeId,
        from,
        until,
      })),
    })),
  })
}
