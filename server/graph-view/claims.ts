import type { ClaimRow } from './queries.ts'

/** A claim that counts in the asked network, with what it is worth there. */
export type CountingClaim = {
  id: string
  from: string
  to: string
  level: number
  confirmedOn: string
  stale: boolean
  mutual: boolean
}

/**
 * The claims that count, at most one per direction: in a network its own claim before the general one; without a
 * phenomenon the general one before any other. Among equals the one confirmed last counts, then the lowest id.
 */
export function countingClaims(
  rows: readonly ClaimRow[],
  phenomenon: string | undefined,
  freshSince: string,
): CountingClaim[] {
  const best = new Map<string, ClaimRow>()
  for (const row of rows) {
    if (phenomenon !== undefined && row[5].length > 0 && !row[5].includes(phenomenon)) continue
    const key = direction(row[1], row[2])
    const rival = best.get(key)
    if (!rival || precedes(row, rival, phenomenon)) best.set(key, row)
  }
  return [...best.values()].map(([id, from, to, level, confirmedOn, , toRebuild]) => ({
    id,
    from,
    to,
    level,
    confirmedOn,
    stale: toRebuild || confirmedOn < freshSince,
    mutual: best.has(direction(to, from)),
  }))
}

/** Per party, with how many others it has a tie: a pair with at least one counting claim. */
export function countTies(claims: readonly CountingClaim[]): Map<string, number> {
  const others = new Map<string, Set<string>>()
  for (const { from, to } of claims) {
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const known = others.get(one) ?? new Set()
      others.set(one, known.add(other))
    }
  }
  return new Map([...others].map(([id, known]) => [id, known.size]))
}

const direction = (from: string, to: string) => `${from} ${to}`

function precedes(a: ClaimRow, b: ClaimRow, phenomenon: string | undefined): boolean {
  const general = (row: ClaimRow) => row[5].length === 0
  if (general(a) !== general(b)) return phenomenon === undefined ? general(a) : general(b)
  if (a[4] !== b[4]) return a[4] > b[4]
  return a[0] < b[0]
}
