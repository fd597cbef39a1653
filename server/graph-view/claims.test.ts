import { countingClaims, countTies } from './claims.ts'
import type { ClaimRow } from './queries.ts'

const freshSince = '2024-01-01'
const row = (
  id: string,
  pair: string,
  level: number,
  confirmedOn = '2024-06-01',
  phenomena: string[] = [],
): ClaimRow => [id, pair[0] ?? '', pair[1] ?? '', level, confirmedOn, phenomena, false]
const ids = (rows: ClaimRow[], phenomenon?: string) =>
  countingClaims(rows, phenomenon, freshSince).map((claim) => claim.id)

const general = row('general', 'ab', 1)
const fire = row('fire', 'ab', 2, '2020-01-01', ['fire'])
const flood = row('flood', 'ab', 3, '2024-06-02', ['flood', 'storm'])

it.each([[[general, fire, flood]], [[flood, fire, general]], [[fire, general, flood]]])(
  'lets one claim per direction count, whatever their order',
  (rows) => {
    expect(ids(rows, 'fire')).toEqual(['fire'])
    expect(ids(rows, 'storm')).toEqual(['flood'])
    expect(ids(rows, 'famine')).toEqual(['general'])
    expect(ids(rows)).toEqual(['general'])
  },
)

it('has no claim where all are for something else', () => {
  expect(ids([fire, flood], 'famine')).toEqual([])
})

it('without a phenomenon and a general claim lets the one confirmed last count, then the lowest id', () => {
  expect(ids([fire, flood])).toEqual(['flood'])
  expect(ids([row('z', 'ab', 1), row('y', 'ab', 5)])).toEqual(['y'])
})

it('calls a claim stale that was confirmed before the window', () => {
  const claims = countingClaims(
    [row('a', 'ab', 1, '2023-12-31'), row('b', 'cd', 1, '2024-01-01')],
    undefined,
    freshSince,
  )
  expect(claims.map((claim) => claim.stale)).toEqual([true, false])
})

it('calls a claim mutual when a claim in the other direction counts too', () => {
  const rows = [
    general,
    row('back', 'ba', 5, '2000-01-01'),
    row('other', 'ac', 1),
    row('elsewhere', 'ca', 1, '2024-01-01', ['flood']),
  ]
  const mutual = countingClaims(rows, 'fire', freshSince).map((claim) => [claim.id, claim.mutual])
  expect(mutual).toEqual([
    ['general', true],
    ['back', true],
    ['other', false],
  ])
})

it('keeps pairs apart whose ids run together', () => {
  const rows: ClaimRow[] = [
    ['x', 'a', 'bc', 1, '2024-01-01', [], false],
    ['y', 'ab', 'c', 1, '2024-01-01', [], false],
  ]
  expect(ids(rows)).toEqual(['x', 'y'])
})

it('counts a mutual tie once', () => {
  const claims = countingClaims([row('1', 'ab', 1), row('2', 'ba', 2), row('3', 'ac', 3)], undefined, freshSince)
  expect(Object.fromEntries(countTies(claims))).toEqual({ a: 2, b: 1, c: 1 })
})
