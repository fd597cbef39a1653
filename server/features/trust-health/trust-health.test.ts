import { z } from 'zod'
import type { Dataset } from '../../../contract/dataset.ts'
import { trustHealth } from '../../../contract/trust-health.ts'
import { today } from '../../graph-view/days.ts'
import { atOnce } from '../../projection/in-turns.ts'
import { answerOf, problemIn } from '../../testing/answers.ts'
import { ask } from '../../testing/app.ts'
import { appOn } from '../../testing/app-on.ts'
import { itWithLazega, lazegaClaims } from '../../testing/lazega.ts'
import { peopleDay, peopleWithClaims } from '../../testing/people-with-claims.ts'
import { projectionOf } from '../../testing/projection-of.ts'
import { itWithPython, python } from '../../testing/python.ts'
import { smallTown, townDay } from '../../testing/small-town.ts'
import { demoData } from '../../testing/store.ts'
import { tiesByDefinition } from '../../testing/ties-by-definition.ts'
import { trustHealthOf } from './trust-health.ts'

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

type Arrow = [from: string, to: string]

/** How many claims are answered, as the API would say. */
function reciprocityOf(data: Dataset, arrows: readonly Arrow[], phenomenon = 'acquaintance', asOf = peopleDay) {
  const asked = { phenomenon, asOf, by: 'layer', freshnessMonths: 12 } as const
  const { claims, reciprocity } = atOnce(trustHealthOf(projectionOf(data), asked))
  expect(claims.all).toBe(arrows.length)
  return reciprocity
}
const amongPeople = (arrows: readonly Arrow[]) =>
  reciprocityOf(peopleWithClaims(arrows.map(([from, to], i) => [from, to, (i % 5) + 1, i % 3 === 0])), arrows)

const answer = z.array(z.object({ arrows: z.array(z.tuple([z.string(), z.string()])), reciprocity: z.number() }))
const networkx = (given: readonly Arrow[][]) => answer.parse(python(program, JSON.stringify(given)))

itWithPython('networkx')('has the reciprocity that networkx finds in the demo', () => {
  const [data, asOf] = [demoData(), today()]
  const ids = data.phenomena.map(({ id }) => id)
  const arrowsIn = (id: string) =>
    tiesByDefinition(data, id, asOf, asOf).ties.flatMap(({ claims }) => claims.map(({ from, to }): Arrow => [from, to]))
  const theirs = networkx(ids.map(arrowsIn))
  expect(theirs).toHaveLength(ids.length)
  for (const [i, { arrows, reciprocity }] of theirs.entries())
    expect(reciprocityOf(data, arrows, ids[i], asOf)).toBeCloseTo(reciprocity, 9)
})

itWithPython('networkx')('has the reciprocity that networkx finds in its own networks, directed and undirected', () => {
  const theirs = networkx([])
  for (const { arrows, reciprocity } of theirs) expect(amongPeople(arrows)).toBeCloseTo(reciprocity, 9)
  expect(new Set(theirs.map(({ reciprocity }) => reciprocity)).size).toBe(6)
})

itWithLazega('networkx')('has the reciprocity that networkx finds among the lawyers of Lazega', () => {
  const arrows = lazegaClaims().map(([from, to]): Arrow => [from, to])
  const [theirs] = networkx([arrows])
  expect(theirs?.reciprocity).toBeGreaterThan(0)
  expect(amongPeople(arrows)).toBeCloseTo(theirs?.reciprocity ?? Number.NaN, 9)
})

/** Networks of arrows on standard input, or without any six of its own: a line is two arrows, or one by a rule. */
const program = `import json, sys, networkx as nx
def arrows(graph):
    lines = {(a, b) for a, b in nx.convert_node_labels_to_integers(graph).edges() if a != b}
    back = set() if graph.is_directed() else {(b, a) for a, b in lines if (a + b) % 3}
    return [(str(a), str(b)) for a, b in sorted(lines | back)]
all = json.load(sys.stdin) or [arrows(graph) for graph in (
    nx.gnp_random_graph(40, 0.2, seed=3, directed=True),
    nx.scale_free_graph(150, seed=7),
    nx.gnc_graph(60, seed=3),
    nx.karate_club_graph(),
    nx.florentine_families_graph(),
    nx.les_miserables_graph(),
)]
print(json.dumps([{"arrows": one, "reciprocity": nx.overall_reciprocity(nx.DiGraph(one))} for one in all]))`
