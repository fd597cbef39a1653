import type { Tie } from '../../../contract/parties.ts'

export type TieGroup = { key: 'mutual' | 'trusts' | 'trustedBy'; ties: Tie[] }

/** The ties of a card by direction, the strongest first; groups without ties are left out. */
export function tieGroups(ties: readonly Tie[]): TieGroup[] {
  const sorted = ties.toSorted(
    (a, b) =>
      strongest(b) - strongest(a) || a.party.label.localeCompare(b.party.label) || (a.party.id < b.party.id ? -1 : 1),
  )
  const groups: TieGroup[] = [
    { key: 'mutual', ties: sorted.filter((tie) => tie.state === 'mutual') },
    { key: 'trusts', ties: sorted.filter((tie) => tie.state !== 'mutual' && tie.outgoing.length > 0) },
    { key: 'trustedBy', ties: sorted.filter((tie) => tie.state !== 'mutual' && tie.outgoing.length === 0) },
  ]
  return groups.filter((group) => group.ties.length > 0)
}

function strongest({ outgoing, incoming }: Tie): number {
  return Math.max(...[...outgoing, ...incoming].map((claim) => claim.level))
}
