import type { TrustRelationInput } from '../../../contract/trust-relations.ts'
import { Conflict } from '../../http/refusals.ts'
import type { Run } from '../../neo4j/database.ts'
import type { Reference } from '../../records/references.ts'
import { propertiesOf } from '../../records/stored.ts'
import { createTrustRelations, rivalClaims } from './queries.ts'
import { rivalsAmong } from './rivals.ts'

export type NewClaim = TrustRelationInput & { id: string }

/** A claim holds at least from the day on which it was confirmed. */
export function withStart(claim: NewClaim): NewClaim & { since: string } {
  return { ...claim, since: claim.since ?? claim.confirmedOn }
}

/**
 * Stores claims that hold from their `since`. `today` decides which claims are current.
 * @throws {Conflict} when a current claim in the same direction covers the same, in the store or among the new ones
 */
export async function storeTrustRelations(run: Run, claims: readonly NewClaim[], today: string): Promise<void> {
  const current = claims.filter((claim) => claim.until === undefined || claim.until > today)
  const stored = await run(rivalClaims, {
    today,
    rows: current.map(({ id, from, to, phenomena }) => ({ id, from, to, phenomena })),
  })
  const rivals = [...stored, ...rivalsAmong(current)]
  if (rivals.length > 0) throw new Conflict(rivalReason(rivals.map((row) => row.rival)))
  const rows = claims.map(withStart).map(({ id, from, to, since, ...rest }) => ({
    id,
    from,
    to,
    properties: { ...propertiesOf(rest), from: since },
  }))
  await run(createTrustRelations, { rows })
}

/** What a claim refers to. */
export function claimReferences(claim: TrustRelationInput): Reference[] {
  return [
    { kind: 'parties', id: claim.from, path: 'from' },
    { kind: 'parties', id: claim.to, path: 'to' },
    ...(claim.statedBy === undefined ? [] : [{ kind: 'professionals' as const, id: claim.statedBy, path: 'statedBy' }]),
    ...claim.phenomena.map((id, i) => ({ kind: 'phenomena' as const, id, path: `phenomena.${i}` })),
  ]
}

function rivalReason(ids: string[]) {
  const named = ids.slice(0, 5).join(', ')
  return {
    nl: `Er is in deze richting al een lopende vertrouwensrelatie voor hetzelfde: ${named}. Beëindig of wijzig die eerst.`,
    en: `There is a current trust relation in this direction for the same already: ${named}. End or change that one first.`,
  }
}
