import { z } from 'zod'
import { graphView } from '../../../contract/graph-view.ts'
import { trustHealth } from '../../../contract/trust-health.ts'
import { answerOf, problemIn } from '../../testing/answers.ts'
import { ask } from '../../testing/app.ts'
import { appOn } from '../../testing/app-on.ts'
import { itWithPython, python } from '../../testing/python.ts'
import { smallTown, townDay } from '../../testing/small-town.ts'
import { demoData } from '../../testing/store.ts'

const read = async (on: ReturnType<typeof appOn>, phenomenon: string, query = '') =>
  answerOf(await ask(on.app, 'GET', `/v1/networks/${phenomenon}/trust-health${query}`), trustHealth.strict())

describe('in a small town', () => {
  const on = appOn(() => smallTown)

  // anna and bram: both claim, one of them long ago; bram of hall: one claim, fresh. Everybody else: unknown.
  it('counts every pair once, in all and between layers', async () => {
    const { revision, trend, ...rest } = await read(on, 'fire', `?asOf=${townDay}`)
    expect(rest).toEqual({
      phenomenon: 'fire',
      asOf: townDay,
      parties: 4,
      totals: { mutual: 0, 'one-sided': 1, stale: 1, unknown: 4 },
      claims: { all: 3, stale: 1, answered: 2 },
      reciprocity: 2 / 3,
      groups: [
        { id: 'directly-involved', parties: 3 },
        { id: 'daily-contact', parties: 1 },
      ],
      pairs: [
        { one: 0, other: 0, mutual: 0, 'one-sided': 1, stale: 0, unknown: 2 },
        { one: 0, other: 1, mutual: 0, 'one-sided': 0, stale: 1, unknown: 2 },
        { one: 1, other: 1, mutual: 0, 'one-sided': 0, stale: 0, unknown: 0 },
      ],
    })
    expect(trend.at(-1)).toEqual({ asOf: townDay, ...rest.totals })
    // Then the claim of bram was fresh, daan was involved and trusted anna, and the claim of force had not ended.
    expect(trend.at(-2)).toEqual({ asOf: '2024-03-31', mutual: 1, 'one-sided': 3, stale: 0, unknown: 6 })
    expect(trend.map(({ asOf }) => asOf).slice(0, 2)).toEqual(['2022-06-30', '2022-09-30'])
  })

  it('groups by seat, who has none last', async () => {
    const { groups } = await read(on, 'flood', `?asOf=${townDay}&by=seat`)
    expect(groups).toEqual([
      { id: 'police', parties: 1 },
      { id: 'town-hall', parties: 1 },
      { id: null, parties: 1 },
    ])
  })

  it('has an answer for a network of nobody', async () => {
    const { totals, reciprocity, groups, pairs } = await read(on, 'calm', `?asOf=${townDay}`)
    expect({ totals, reciprocity, groups, pairs }).toEqual({
      totals: { mutual: 0, 'one-sided': 0, stale: 0, unknown: 0 },
      reciprocity: null,
      groups: [],
      pairs: [],
    })
  })

  it('knows no other phenomenon', async () => {
    problemIn(await ask(on.app, 'GET', '/v1/networks/snow/trust-health'), 404)
  })
})

describe('in the demo', () => {
  const on = appOn(demoData)

  it.each(demoData().phenomena.map(({ id }) => id))(
    'says of %s what its GraphView and networkx say',
    async (phenomenon) => {
      const view = answerOf(await ask(on.app, 'GET', `/v1/networks/${phenomenon}?limit=5000`), graphView)
      const { totals, claims, reciprocity, parties, pairs, groups } = await read(on, phenomenon)
      const trusts = view.edges.filter(({ kind }) => kind === 'trusts')
      const pairOf = ({ source, target }: { source: string; target: string }) => [source, target].sort().join(' ')
      const byPair = [...Map.groupBy(trusts, pairOf).values()]
      const stale = byPair.filter((pair) => pair.some((edge) => edge.stale))
      const fresh = byPair.filter((pair) => !pair.some((edge) => edge.stale))
      const people = view.nodes.filter(({ kind }) => kind !== 'seat').length
      expect({ parties, totals, claims: claims.all }).toEqual({
        parties: people,
        totals: {
          mutual: fresh.filter(({ length }) => length === 2).length,
          'one-sided': fresh.filter(({ length }) => length === 1).length,
          stale: stale.length,
          unknown: (people * (people - 1)) / 2 - byPair.length,
        },
        claims: trusts.length,
      })
      const sumOf = (state: keyof typeof totals) => pairs.reduce((sum, pair) => sum + pair[state], 0)
      expect([sumOf('mutual'), sumOf('one-sided'), sumOf('stale'), sumOf('unknown')]).toEqual(Object.values(totals))
      expect(groups.reduce((sum, group) => sum + group.parties, 0)).toBe(people)
      itsReciprocity.set(phenomenon, { edges: trusts.map(({ source, target }) => [source, target]), reciprocity })
    },
  )

  const itsReciprocity = new Map<string, { edges: string[][]; reciprocity: number | null }>()
  itWithPython('networkx')('has the reciprocity that networkx finds', () => {
    const all = [...itsReciprocity.values()]
    expect(all.length).toBeGreaterThan(3)
    const program =
      'import json, sys, networkx as nx\nprint(json.dumps([nx.overall_reciprocity(nx.DiGraph(edges)) for edges in json.load(sys.stdin)]))'
    const theirs = z.array(z.number()).parse(python(program, JSON.stringify(all.map(({ edges }) => edges))))
    for (const [i, { reciprocity }] of all.entries()) expect(reciprocity).toBeCloseTo(theirs[i] ?? Number.NaN, 9)
  })
})
