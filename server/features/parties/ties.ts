import type { z } from 'zod'
import type { PartyReference, Tie, TieClaim } from '../../../contract/parties.ts'
import type { partyTies } from './queries.ts'

type ClaimOfParty = z.infer<typeof partyTies.row>

/** The ties of a party, one per other party, the strongest first: mutual before one-sided, then level, then name. */
export function tiesOf(
  rows: readonly ClaimOfParty[],
  parties: ReadonlyMap<string, PartyReference>,
  freshSince: string,
): Tie[] {
  const ties = new Map<string, Tie>()
  for (const { other, outgoing, ...claim } of rows) {
    const party = parties.get(other)
    if (!party) continue
    const tie = ties.get(other) ?? { party, state: 'one-sided', outgoing: [], incoming: [] }
    tie[outgoing ? 'outgoing' : 'incoming'].push({
      ...claim,
      stale: claim.toRebuild === true || claim.confirmedOn < freshSince,
    })
    ties.set(other, tie)
  }
  for (const tie of ties.values()) if (tie.outgoing.length > 0 && tie.incoming.length > 0) tie.state = 'mutual'
  return [...ties.values()].sort(strongestFirst)
}

function strongestFirst(a: Tie, b: Tie): number {
  if (a.state !== b.state) return a.state === 'mutual' ? -1 : 1
  return (
    highest(b) - highest(a) || a.party.label.localeCompare(b.party.label, 'nl') || (a.party.id < b.party.id ? -1 : 1)
  )
}

function highest({ outgoing, incoming }: Tie): number {
  return Math.max(...[...outgoing, ...incoming].map((claim: TieClaim) => claim.level))
}
