import type { ParticipationInput } from '../../../contract/consultations.ts'
import type { InvolvementInput } from '../../../contract/involvement.ts'
import type { TrustRelation } from '../../../contract/trust-relations.ts'

/** What is done with all chosen ties. */
export type TieDeed =
  | { does: 'confirm' }
  | { does: 'level'; level: number }
  | { does: 'basis'; basis?: string | undefined }
  | { does: 'end'; until: string }
  | { does: 'remove' }

/** What is done with all chosen parties. */
export type PartyDeed =
  | { does: 'involve'; phenomenonId: string; record: InvolvementInput }
  | { does: 'end-involvement'; phenomenonId: string; until: string }
  | { does: 'key-role'; phenomenonId: string; keyRole: boolean }
  | { does: 'add-seat' | 'remove-seat'; seat: string }
  | { does: 'take-part'; consultationId: string; record: ParticipationInput }
  | { does: 'end-party'; until: string }
  | { does: 'remove-party'; withRelations: boolean }

/** What a deed changes in a claim; null takes a field away. Removing changes no field. */
export function claimPatch(deed: Exclude<TieDeed, { does: 'remove' }>, claim: TrustRelation, today: string) {
  if (deed.does === 'level') return { level: deed.level }
  if (deed.does === 'basis') return { basis: deed.basis ?? null }
  if (deed.does === 'end') return { until: deed.until }
  return { confirmedOn: today, ...(claim.toRebuild && { toRebuild: null }) }
}

/** An involvement with what is added to the one that there is, if any: nobody loses a role, or a day, because others get one. */
export function joined(now: InvolvementInput | null, added: InvolvementInput): InvolvementInput {
  if (!now) return added
  return {
    roles: [...new Set([...now.roles, ...added.roles])],
    contributesTo: [...new Set([...now.contributesTo, ...added.contributesTo])],
    keyRole: now.keyRole || added.keyRole,
    from: now.from && added.from && added.from < now.from ? added.from : now.from,
    until: added.until,
  }
}

/** Seats with one more, or one less. */
export function reseated(seats: readonly string[], { does, seat }: { does: 'add-seat' | 'remove-seat'; seat: string }) {
  return does === 'add-seat' ? [...new Set([...seats, seat])] : seats.filter((one) => one !== seat)
}
