import i18next from 'i18next'
import { noFilters, type ViewFilters } from '../graph/projection.ts'
import { nl } from '../i18n/nl.ts'
import { filterSummary, tieEndName } from './filter-summary.ts'

beforeAll(() =>
  i18next.init({ lng: 'nl', defaultNS: 'app', resources: { nl: { app: nl } }, interpolation: { escapeValue: false } }),
)

const ends = { nameOf: () => 'Anna', seatName: () => 'Politie' }

test('no filters, no words', () => {
  expect(filterSummary(noFilters, i18next.t, ends)).toBe('')
})

test('every filter is named', () => {
  const filters: ViewFilters = {
    layers: ['national'],
    kinds: [],
    minLevel: 3,
    freshOnly: true,
    tieStates: ['stale'],
    between: ['national', 'police'],
    groupTies: 'across',
  }
  expect(filterSummary(filters, i18next.t, ends)).toBe(
    'lagen: Landelijk en regionaal; soorten: niets; vertrouwen vanaf niveau 3; alleen actueel vertrouwen; relaties: verouderd; alleen tussen Landelijk en regionaal en Politie; alleen relaties van de groep naar buiten',
  )
})

test('an end of a tie is a layer, a seat, a party or nobody in particular', () => {
  const party = '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11'
  const named = ['national', 'police', party, 'none', 'any'].map((end) => tieEndName(end, i18next.t, ends))
  expect(named).toEqual(['Landelijk en regionaal', 'Politie', 'Anna', 'Zonder plek', 'iedereen'])
})
