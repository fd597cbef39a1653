import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { freshSince, today } from '../graph-view/days.ts'
import { atOnce } from '../projection/in-turns.ts'
import { tieGraph } from '../projection/tie-graph.ts'
import { itWithLazega, lazegaTies } from '../testing/lazega.ts'
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

/** Everybody in the demo, and some of which little can be said. Each network of the demo: server/demo-analyses.test.ts. */
function ourGraphs(): Record<string, [number, Edge[]]> {
  const asOf = today()
  const everybody = atOnce(tieGraph(projectionOf(demoData()).network({ asOf, freshSince: freshSince(asOf, 12) })))
  return {
    everybody: [vertexCount(everybody), edgesOf(everybody)],
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

const program = readFileSync(new URL('./networkx.py', import.meta.url), 'utf8')
const title = (whose: string) => `says what networkx says of ${whose}, within 1e-9`

itWithPython('networkx')(title('the demo'), () => isSame(ourGraphs(), 4), 60_000)
itWithPython('networkx')(title('its own networks, directed and undirected'), () => isSame({}, 4), 60_000)
itWithLazega('networkx')(title('the lawyers of Lazega'), () => isSame({ lazega: lazegaTies() }, 1), 60_000)

function isSame(given: Record<string, [number, Edge[]]>, many: number) {
  const theirs = answer.parse(python(program, JSON.stringify(given)))
  expect(Object.keys(theirs)).toHaveLength(many)
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
}

/** The places at which two differ by more than 1e-9 of their value; what networkx leaves undefined is not a number here. */
function farOff(ours: readonly number[], theirs: readonly (number | null)[]) {
  return theirs.flatMap((right, place) => {
    const left = ours[place] ?? Number.NaN
    const isSame = right === null ? Number.isNaN(left) : Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(right))
    return isSame ? [] : [{ place, left, right }]
  })
}
