import type { z } from 'zod'
import { communities } from '../contract/communities.ts'
import { connectingNetwork } from '../contract/connecting-networks.ts'
import { coverage, coverageMatrix } from '../contract/coverage.ts'
import { dataset } from '../contract/dataset.ts'
import { departure } from '../contract/departures.ts'
import { graphView } from '../contract/graph-view.ts'
import { introductions } from '../contract/introductions.ts'
import { keyMatrix, keyParties } from '../contract/key-parties.ts'
import { networkComparison } from '../contract/network-comparisons.ts'
import { readiness } from '../contract/readiness.ts'
import { routesAnswer } from '../contract/routes.ts'
import { timeline } from '../contract/timeline.ts'
import { trustHealth } from '../contract/trust-health.ts'
import { layers } from '../contract/vocabulary.ts'
import { answerOf } from './testing/answers.ts'
import { ask } from './testing/app.ts'
import { appOn } from './testing/app-on.ts'
import { townDay, townId } from './testing/small-town.ts'
import { sparseTown } from './testing/sparse-town.ts'

/*
 * Every analysis where there is little to say: of a phenomenon that is about nobody, of one with a single party, of one in two
 * parts, and of one that expects no seats. The schema refuses a null where a number must be, which is what NaN becomes.
 */
const [one, two, three, four] = [townId(1), townId(2), townId(3), townId(4)]
const nobody = { parties: 0, ties: 0, parts: 0, isolated: 0 }

type Case = [analysis: string, path: string, schema: z.ZodType, expected: object]

const noTies = { mutual: 0, 'one-sided': 0, stale: 0, unknown: 0 }
const nothingNeeded = { needed: 0, filled: 0, organisationOnly: 0, vacant: 0, optional: 0, off: 0 }
const noRoute = { routes: [], alternatives: [] }
const of = (phenomenon: string, analysis: string) => `/v1/networks/${phenomenon}/${analysis}`
const route = (phenomenon: string, to: string) => `/v1/routes?phenomenon=${phenomenon}&from=${one}&to=${to}`

const cases: Case[] = [
  ['network', '/v1/networks/empty', graphView, { nodes: [], edges: [], meta: { hidden: 0 } }],
  ['network', '/v1/networks/single', graphView, { nodes: [{ id: one, ties: 0 }], edges: [], meta: { hidden: 0 } }],
  [
    'coverage',
    of('empty', 'coverage'),
    coverage,
    { totals: nothingNeeded, layers: layers.map((layer) => ({ layer, ...nothingNeeded })), seats: [] },
  ],
  [
    'coverage',
    of('single', 'coverage'),
    coverage,
    { totals: nothingNeeded, layers: layers.map((layer) => ({ layer, ...nothingNeeded })), seats: [] },
  ],
  ['coverage', of('wanting', 'coverage'), coverage, { totals: { ...nothingNeeded, needed: 1, vacant: 1 } }],
  ['key parties', of('empty', 'key-parties'), keyParties, { ...nobody, progress: 1, pivots: 0, items: [] }],
  [
    'key parties',
    of('single', 'key-parties'),
    keyParties,
    {
      ...nobody,
      parties: 1,
      isolated: 1,
      progress: 1,
      items: [
        { id: one, degree: 0, strength: 0, betweenness: 0, share: null, rank: null, constraint: null, cut: null },
      ],
    },
  ],
  [
    'key parties',
    of('parts', 'key-parties'),
    keyParties,
    {
      parties: 4,
      ties: 2,
      parts: 2,
      isolated: 0,
      items: [one, two, three, four].map((id) => ({
        id,
        betweenness: 0,
        share: 0,
        rank: null,
        constraint: 1,
        cut: null,
      })),
    },
  ],
  [
    'trust health',
    of('empty', 'trust-health'),
    trustHealth,
    { parties: 0, totals: noTies, reciprocity: null, pairs: [] },
  ],
  ['trust health', of('single', 'trust-health'), trustHealth, { parties: 1, totals: noTies, reciprocity: null }],
  [
    'trust health',
    of('parts', 'trust-health'),
    trustHealth,
    { parties: 4, totals: { mutual: 1, 'one-sided': 1, stale: 0, unknown: 4 }, reciprocity: 2 / 3 },
  ],
  ['communities', of('empty', 'communities'), communities, { modularity: null, communities: [], isolated: [] }],
  [
    'communities',
    of('single', 'communities'),
    communities,
    { modularity: null, communities: [], isolated: [{ id: one }] },
  ],
  [
    'communities',
    of('parts', 'communities'),
    communities,
    {
      communities: [
        { part: 1, within: 1, across: 0 },
        { part: 2, within: 1, across: 0 },
      ],
      isolated: [],
    },
  ],
  ['readiness', of('empty', 'readiness'), readiness, { from: null, reason: 'no-coordinator', seats: [] }],
  ['readiness', of('single', 'readiness'), readiness, { from: { id: one }, reason: null, seats: [] }],
  ['readiness', of('single', 'readiness'), readiness, { totals: { needed: 0, reached: 0, percentage: null } }],
  ['readiness', of('wanting', 'readiness'), readiness, { totals: { needed: 1, reached: 0, percentage: 0 } }],
  ['introductions', of('empty', 'introductions'), introductions, { proposals: [], isFewest: true, remaining: [] }],
  ['introductions', of('single', 'introductions'), introductions, { proposals: [], isFewest: true, remaining: [] }],
  [
    'introductions',
    of('wanting', 'introductions'),
    introductions,
    { proposals: [], remaining: [{ status: 'vacant' }] },
  ],
  ['departure', of('empty', `departures/${one}`), departure, { involved: false, degree: 0, seats: [], cutOff: 0 }],
  [
    'departure',
    of('single', `departures/${one}`),
    departure,
    { involved: true, degree: 0, seats: [], unreachable: [], cutOff: 0, parts: [], successors: [] },
  ],
  ['departure', of('parts', `departures/${one}`), departure, { involved: true, degree: 1, cutOff: 0, parts: [] }],
  [
    'comparison',
    '/v1/network-comparisons?phenomena=empty,single',
    networkComparison,
    {
      progress: 1,
      phenomena: [
        { parties: 0, only: 0 },
        { parties: 1, only: 1 },
      ],
      parties: [],
      seats: [],
      keys: [],
      singlePoints: [],
    },
  ],
  [
    'comparison',
    '/v1/network-comparisons?phenomena=empty,wanting',
    networkComparison,
    { overlaps: [], parties: [], hidden: 0 },
  ],
  [
    'routes',
    route('empty', two),
    routesAnswer,
    { routes: [], alternatives: [{ phenomenon: 'parts' }], missing: { reason: 'not-in-network' } },
  ],
  ['routes', route('single', two), routesAnswer, { missing: { reason: 'not-in-network' } }],
  ['routes', route('single', 'police'), routesAnswer, { ...noRoute, missing: { reason: 'nobody-fills-it' } }],
  ['routes', route('parts', three), routesAnswer, { ...noRoute, missing: { reason: 'no-ties', from: one, to: three } }],
  ['coverage of all', '/v1/coverage', coverageMatrix, {}],
  ['key parties of all', '/v1/key-parties', keyMatrix, { progress: 1, parties: [], hidden: 0 }],
]

describe('where there is little to say', () => {
  const on = appOn(() => sparseTown)

  it.each(cases)('%s of %s has a right answer', async (_, path, schema, expected) => {
    const answer = await ask(on.app, 'GET', `${path}${path.includes('?') ? '&' : '?'}asOf=${townDay}`)
    expect(answerOf(answer, schema)).toMatchObject(expected)
  })

  it('a timeline of nobody is the month that it is', async () => {
    const { months } = answerOf(await ask(on.app, 'GET', of('empty', 'timeline')), timeline.strict())
    expect(months).toMatchObject([{ parties: 0, claims: 0, ties: 0 }])
  })

  it.each([
    ['empty', { groups: [], absent: [one, two, three] }],
    ['single', { groups: [[one]], absent: [two, three] }],
    ['parts', { groups: [[one, two], [three]], absent: [] }],
  ])('a connecting network in %s says what it cannot join', async (phenomenon, expected) => {
    const payload = { parties: [one, two, three], phenomenon, asOf: townDay }
    const answer = answerOf(
      await ask(on.app, 'POST', '/v1/connecting-networks', { payload }),
      connectingNetwork.strict(),
    )
    expect(answer).toMatchObject({ ...expected, strength: null })
  })
})

describe('of a store with nothing in it', () => {
  const on = appOn(() => dataset.parse({ referenceDay: townDay }))

  it.each<Case>([
    ['coverage of all', '/v1/coverage', coverageMatrix, { phenomena: [], seats: [] }],
    ['key parties of all', '/v1/key-parties', keyMatrix, { progress: 1, phenomena: [], parties: [], hidden: 0 }],
  ])('%s has a right answer', async (_, path, schema, expected) => {
    expect(answerOf(await ask(on.app, 'GET', path), schema)).toMatchObject(expected)
  })
})
