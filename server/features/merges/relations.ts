import type { Participation } from '../../../contract/consultations.ts'
import type { Introduction } from '../../../contract/introduction-records.ts'
import type { Involvement } from '../../../contract/involvement.ts'
import { change, putOver, remove, type Step } from '../../changes/step.ts'
import { joinedInvolvement, joinedParticipation } from '../../records/joined.ts'

/** Involvement of the absorbed party becomes that of the kept one; in the same phenomenon the two are joined. */
export function mergedInvolvements(all: readonly Involvement[], keep: string, absorb: string): Step[] {
  return all
    .filter((one) => one.partyId === absorb)
    .flatMap(({ version: _, ...one }) => [
      remove({ kind: 'involvement', subject: `${absorb}:${one.phenomenonId}` }),
      putOver({ kind: 'involvement', subject: `${keep}:${one.phenomenonId}` }, (there) =>
        joinedInvolvement(there, { ...one, partyId: keep }),
      ),
    ])
}

/** The same for participation in consultations. */
export function mergedParticipations(all: readonly Participation[], keep: string, absorb: string): Step[] {
  return all
    .filter((one) => one.partyId === absorb)
    .flatMap(({ version: _, ...one }) => [
      remove({ kind: 'participation', subject: `${absorb}:${one.consultationId}` }),
      putOver({ kind: 'participation', subject: `${keep}:${one.consultationId}` }, (there) =>
        joinedParticipation(there, { ...one, partyId: keep }),
      ),
    ])
}

/** Introductions name the kept party; one of the two with each other is gone with them. */
export function mergedIntroductions(all: readonly Introduction[], keep: string, absorb: string): Step[] {
  const named = (id: string) => (id === absorb ? keep : id)
  return all.map(({ id }) =>
    change({ kind: 'introduction', subject: id }, ({ introducer, ...now }) => {
      const ends = { from: named(now.from), to: named(now.to) }
      if (ends.from === ends.to) return null
      return { ...now, ...ends, owner: named(now.owner), ...(introducer && { introducer: named(introducer) }) }
    }),
  )
}
