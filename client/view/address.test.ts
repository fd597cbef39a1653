import { noFilters } from '../graph/projection.ts'
import { formatAddress, parseAddress } from './address.ts'
import { startView, type View } from './view.ts'

const a = '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11'
const b = 'fbffffff-ffff-4fff-bfff-ffffffffffff'

function reopened(view: View): View {
  const url = new URL(formatAddress(view), 'http://explorer.example')
  return parseAddress(url.pathname, url.search)
}

test('the start is the bare address', () => {
  expect(formatAddress(startView)).toBe('/')
  expect(parseAddress('/', '')).toEqual(startView)
})

test('a full view survives the round trip', () => {
  const view: View = {
    phenomenon: 'jihadist-extremism',
    selected: a,
    focus: { centre: a, steps: 2 },
    expansions: [
      { party: b, revealed: [a, 'municipality-education'] },
      { party: a, revealed: [b] },
    ],
    filters: {
      layers: ['national'],
      kinds: ['organisation', 'seat'],
      minLevel: 3,
      freshOnly: true,
      tieStates: ['one-sided', 'stale'],
      between: ['police', a],
      groupTies: null,
    },
    display: 'both',
    table: 'ties',
    asOf: '2026-03-01',
    route: { from: a, to: 'municipality-education', chosen: 3 },
    connecting: null,
    group: null,
    keyMarks: true,
    page: null,
    asked: {},
  }
  expect(reopened(view)).toEqual(view)
})

test('a connecting network is asked again by an address with three parties, not with two', () => {
  const connecting = { parties: [a, b, `${a.slice(0, -1)}2`], exclude: [`${a.slice(0, -1)}3`] }
  const view: View = { ...startView, phenomenon: 'jihadist-extremism', connecting }
  expect(reopened(view)).toEqual(view)
  const two = { ...view, connecting: { parties: [a, b, b], exclude: [] } }
  expect(reopened(two)).toEqual({ ...view, connecting: null })
})

test('a group is asked again by an address, unless something else stands out', () => {
  for (const kind of ['community', 'departure'] as const) {
    const view: View = { ...startView, phenomenon: 'jihadist-extremism', group: { kind, of: a } }
    expect(reopened(view)).toEqual(view)
    const across = { ...view, filters: { ...noFilters, groupTies: 'across' as const } }
    expect(reopened(across)).toEqual(across)
    // Without a group it would hide nothing, and say that it does.
    expect(reopened({ ...across, group: null })).toEqual({ ...view, group: null })
    const routed: View = { ...view, route: { from: a, to: b, chosen: 1 } }
    expect(reopened(routed)).toEqual({ ...routed, group: null })
  }
})

test('a filter that lets nothing through is not the same as none', () => {
  const view: View = { ...startView, filters: { ...startView.filters, layers: [] } }
  expect(reopened(view)).toEqual(view)
})

test('25 revealed parties stay well within what an address may hold', () => {
  const revealed = Array.from({ length: 25 }, (_, index) => a.slice(0, -2) + String(index + 10))
  const view: View = { ...startView, expansions: [{ party: a, revealed }] }
  expect(formatAddress(view).length).toBeLessThan(650)
  expect(reopened(view)).toEqual(view)
})

test('what cannot be read falls back to the start', () => {
  expect(
    parseAddress(
      '/Not%20a%20slug',
      '?p=%40&f=x.9&x=&t=9&v=cube&d=soon&r=yes&from=me&to=you&n=9&j=a.b.c&jx=%40&m=yes&b=police&s=%40',
    ),
  ).toEqual(startView)
})

test('a page keeps what it was asked, and wins from a phenomenon of its name', () => {
  const view: View = { ...startView, page: 'history', asked: { party: a, kind: 'professional' } }
  expect(formatAddress(view)).toBe(`/history?party=${a}&kind=professional`)
  expect(reopened(view)).toEqual(view)
})
