import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { freshSince, today } from '../graph-view/days.ts'
import { tieGraph } from '../projection/tie-graph.ts'
import { lazegaTies } from '../testing/lazega.ts'
import { projectionOf } from '../testing/projection-of.ts'
import { itWithPython, python } from '../testing/python.ts'
import { demoData } from '../testing/store.ts'
import { Betweenness } from './betweenness.ts'
import { constraints } from './constraint.ts'
import { degreeOf, type Edge, type Graph, graphOf, vertexCount } from './graph.ts'
import { partsOf } from './parts.ts'

const answer = z.record(
  z.string(),
  z.object({
    size: z.int(),
    edges: z.array(z.tuple([z.int(), z.int(), z.int()])),
    degree: z.array(z.int()),
    betweenness: z.array(z.number()),
    constraint: z.array(z.number().nullable()),
    cuts: z.array(z.tuple([z.int(), z.array(z.int())])),
    components: z.array(z.int()),
  }),
)

/** Each edge once, the lower vertex first. */
function edgesOf({ offsets, targets, weights }: Graph): Edge[] {
  return [...offsets.subarray(0, -1)].flatMap((start, vertex) =>
    [...targets.subarray(start, offsets[vertex + 1])]
      .map((other, i): Edge => [vertex, other, weights[start + i] ?? 0])
      .filter(([, other]) => other > vertex),
  )
}

/** The demo's networks and everybody, Lazega's lawyers, and some that nothing can be said about. */
function ourGraphs(): Record<string, [number, Edge[]]> {
  const data = demoData()
  const projection = projectionOf(data)
  const asOf = today()
  const ofDemo = [undefined, ...data.phenomena.map(({ id }) => id)].map((phenomenon): [string, [number, Edge[]]] => {
    const graph = tieGraph(projection.network({ phenomenon, asOf, freshSince: freshSince(asOf, 12) }))
    return [phenomenon ?? 'everybody', [vertexCount(graph), edgesOf(graph)]]
  })
  const lazega = lazegaTies()
  return {
    ...Object.fromEntries(ofDemo),
    ...(lazega && { lazega }),
    empty: [0, []],
    single: [1, []],
    'two parts': [
      5,
      [
        [0, 1, 20],
        [2, 3, 1],
        [3, 4, 7],
      ],
    ],
  }
}

itWithPython('networkx')(
  'says what networkx says, within 1e-9',
  () => {
    const given = ourGraphs()
    const program = readFileSync(new URL('./networkx.py', import.meta.url), 'utf8')
    const theirs = answer.parse(python(program, JSON.stringify(given)))
    expect(Object.keys(theirs)).toHaveLength(Object.keys(given).length + 4)
    for (const [name, expected] of Object.entries(theirs)) {
      const graph = graphOf(expected.size, expected.edges)
      const betweenness = new Betweenness(graph)
      for (let source = 0; source < expected.size; source++) betweenness.addSource(source)
      const { cuts, sizes } = partsOf(graph)
      const vertices = [...Array(expected.size).keys()]
      expect({ name, degree: vertices.map((vertex) => degreeOf(graph, vertex)) }).toEqual({
        name,
        degree: expected.degree,
      })
      expect({
        name,
        off: farOff(
          [...betweenness.scores].map((score) => score / 2),
          expected.betweenness,
        ),
      }).toEqual({ name, off: [] })
      expect({ name, off: farOff([...constraints(graph)], expected.constraint) }).toEqual({ name, off: [] })
      expect({ name, cuts: [...cuts].sort(([a], [b]) => a - b) }).toEqual({ name, cuts: expected.cuts })
      expect({ name, sizes: sizes.toSorted((a, b) => b - a) }).toEqual({ name, sizes: expected.components })
    }
  },
  60_000,
)

/** The places at which two differ by more than 1e-9 of their value; what networkx leaves undefined is not a number here. */
function farOff(ours: readonly number[], theirs: readonly (number | null)[]) {
  return theirs.flatMap((right, place) => {
    const left = ours[place] ?? Number.NaN
    const isSame = right === null ? Number.isNaN(left) : Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(right))
    return isSame ? [] : [{ place, left, right }]
  })
}
