import type { NewParticipation } from '../../contract/consultations.ts'
import type { NewInvolvement } from '../../contract/involvement.ts'

/** The items of two lists, each once. */
export function joined<Item>(one: readonly Item[], other: readonly Item[]): Item[] {
  return [...new Set([...one, ...other])]
}

type Period = { from?: string | undefined; until?: string | undefined }

/** The period that covers two. */
export function joinedPeriod(one: Period, other: Period): Period {
  const from = one.from && other.from && [one.from, other.from].sort()[0]
  const until = one.until && other.until && [one.until, other.until].sort()[1]
  return { ...(from && { from }), ...(until && { until }) }
}

/** What a party does for a phenomenon, with what it did for it already. */
export function joinedInvolvement(there: NewInvolvement | undefined, added: NewInvolvement): NewInvolvement {
  if (!there) return added
  const { phenomenonId, partyId } = added
  return {
    phenomenonId,
    partyId,
    roles: joined(there.roles, added.roles),
    keyRole: there.keyRole || added.keyRole,
    contributesTo: joined(there.contributesTo, added.contributesTo),
    ...joinedPeriod(there, added),
  }
}

/** The same for taking part in a consultation; of two roles the one that is there stands. */
export function joinedParticipation(there: NewParticipation | undefined, added: NewParticipation): NewParticipation {
  if (!there) return added
  const { consultationId, partyId } = added
  const role = there.role ?? added.role
  return { consultationId, partyId, ...(role && { role }), ...joinedPeriod(there, added) }
}
