import type { Tie, TieClaim } from '../../../contract/parties.ts'
import { tieGroups } from './tie-groups.ts'

const claim = (level: number): TieClaim => ({
  id: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11',
  level,
  confirmedOn: '2026-01-01',
  phenomena: [],
  version: 1,
  stale: false,
})
const tie = (label: string, state: Tie['state'], outgoing: number[], incoming: number[]): Tie => ({
  party: { id: label, kind: 'professional', label },
  state,
  outgoing: outgoing.map(claim),
  incoming: incoming.map(claim),
})

test('ties are told apart by direction, the strongest first', () => {
  const groups = tieGroups([
    tie('Weak', 'mutual', [2], [2]),
    tie('Strong', 'mutual', [2], [5]),
    tie('Theirs', 'one-sided', [], [3]),
    tie('Ours', 'one-sided', [4], []),
  ])
  expect(groups.map(({ key, ties }) => [key, ties.map(({ party }) => party.label)])).toEqual([
    ['mutual', ['Strong', 'Weak']],
    ['trusts', ['Ours']],
    ['trustedBy', ['Theirs']],
  ])
})

test('a group without ties is left out', () => {
  expect(tieGroups([])).toEqual([])
})
