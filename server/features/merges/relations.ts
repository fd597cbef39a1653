import type { Participation } from '../../../contract/consultations.ts'
import type { Introduction } from '../../../contract/introduction-records.ts'
import type { Involvement } from '../../../contract/involvement.ts'
import { change, put, remove, type Step } from '../../changes/step.ts'
import { joined, joinedPeriod } from './fields.ts'

/** Involvement of the absorbed party becomes that of the kept one; in the same phenomenon the two are joined. */
export function mergedInvolvements(all: readonly Involvement[], keep: string, absorb: string): Step[] {
  const kept = new Map(all.filter((one) => one.partyId === keep).map((one) => [one.phenomenonId, one]))
  return all
    .filter((one) => one.partyId === absorb)
    .flatMap((one) => {
      const { phenomenonId } = one
      const there = kept.get(phenomenonId)
      const { version: _, from, until, ...rest } = one
      const record = there
        ? {
            ...rest,
            roles: joined(there.roles, one.roles),
            keyRole: there.keyRole || one.keyRole,
            contributesTo: joined(there.contributesTo, one.contributesTo),
            ...joinedPeriod(there, one),
          }
        : { ...rest, ...(from && { from }), ...(until && { until }) }
      return [
        remove({ kind: 'involvement', subject: `${absorb}:${phenomenonId}` }),
        put({ kind: 'involvement', subject: `${keep}:${phenomenonId}` }, { ...record, partyId: keep }),
      ]
    })
}

/** The same for participation in consultations; the role of the kept party stands. */
export function mergedParticipations(all: readonly Participation[], keep: string, absorb: string): Step[] {
  const kept = new Map(all.filter((one) => one.partyId === keep).map((one) => [one.consultationId, one]))
  return all
    .filter((one) => one.partyId === absorb)
    .flatMap((one) => {
      const { consultationId } = one
      const there = kept.get(consultationId)
      const role = there?.role ?? one.role
      const period = there ? joinedPeriod(there, one) : joinedPeriod(one, one)
      return [
        remove({ kind: 'participation', subject: `${absorb}:${consultationId}` }),
        put(
          { kind: 'participation', subject: `${keep}:${consultationId}` },
          { consultationId, partyId: keep, ...(role && { role }), ...period },
        ),
      ]
    })
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
