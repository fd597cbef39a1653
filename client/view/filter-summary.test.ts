import i18next from 'i18next'
import { noFilters } from '../graph/projection.ts'
import { nl } from '../i18n/nl.ts'
import { filterSummary } from './filter-summary.ts'

beforeAll(() =>
  i18next.init({ lng: 'nl', defaultNS: 'app', resources: { nl: { app: nl } }, interpolation: { escapeValue: false } }),
)

test('no filters, no words', () => {
  expect(filterSummary(noFilters, i18next.t)).toBe('')
})

test('every filter is named', () => {
  const filters = { layers: ['national' as const], kinds: [], minLevel: 3, freshOnly: true }
  expect(filterSummary(filters, i18next.t)).toBe(
    'lagen: Landelijk en regionaal; soorten: niets; vertrouwen vanaf niveau 3; alleen actueel vertrouwen',
  )
})
