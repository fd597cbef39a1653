import type { TrustRelation } from '../../../contract/trust-relations.ts'
import { change, remove, type Step } from '../../changes/step.ts'

/**
 * What becomes of the claims of two parties that turn out to be one: those of the absorbed one are laid on the kept one;
 * between the two they go; of two current ones that say the same, the one confirmed last stays.
 */
export function mergedClaims(claims: readonly TrustRelation[], keep: string, absorb: string, today: string): Step[] {
  const named = (id: string) => (id === absorb ? keep : id)
  const carried = claims.map((claim) => ({
    was: claim,
    claim: {
      ...claim,
      from: named(claim.from),
      to: named(claim.to),
      ...(claim.statedBy && { statedBy: named(claim.statedBy) }),
    },
  }))
  const covered = new Map<string, Set<string>>()
  const latestFirst = carried.toSorted(
    (a, b) =>
      b.was.confirmedOn.localeCompare(a.was.confirmedOn) ||
      Number(b.was.from === keep || b.was.to === keep) - Number(a.was.from === keep || a.was.to === keep) ||
      (a.was.id < b.was.id ? -1 : 1),
  )
  return latestFirst.flatMap(({ claim }) => {
    const target = { kind: 'trust-relation' as const, subject: claim.id }
    if (claim.from === claim.to) return [remove(target)]
    const isCurrent = claim.until === undefined || claim.until > today
    const phenomena = isCurrent ? stillFree(claim, covered) : claim.phenomena
    if (phenomena === null) return [remove(target)]
    return [change(target, (now) => ({ ...now, ...claim, phenomena }))]
  })
}

/** What a current claim may still cover in its direction; null: all of it is covered by a later one. */
function stillFree({ from, to, phenomena }: TrustRelation, covered: Map<string, Set<string>>): string[] | null {
  const direction = `${from} ${to}`
  const taken = covered.get(direction) ?? new Set()
  covered.set(direction, taken)
  const free = (phenomena.length === 0 ? ['*'] : phenomena).filter((scope) => !taken.has(scope))
  for (const scope of free) taken.add(scope)
  if (free.length === 0) return null
  return phenomena.length === 0 ? [] : free
}
