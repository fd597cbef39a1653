import { itWithLazega, lazegaTies } from '../testing/lazega.ts'
import { until } from '../testing/until.ts'
import { Calculations } from './calculations.ts'
import { type Graph, graphOf } from './graph.ts'
import { betweennessFrom, sourcesOf } from './sources.ts'

let calculations: Calculations
afterEach(() => calculations.close())

/** A ring of so many vertices with a chord from every third one, all by the same rule. */
function ring(size: number): Graph {
  const edges = [...Array(size).keys()].flatMap((vertex): [number, number, number][] => [
    [vertex, (vertex + 1) % size, 1 + (vertex % 20)],
    ...(vertex % 3 === 0 && vertex + size / 2 < size
      ? ([[vertex, vertex + size / 2, 20]] as [number, number, number][])
      : []),
  ])
  return graphOf(size, edges)
}
const threaded = { direct: -1, wait: 20_000 }

it('says in a thread what it says at once', () => inThread(ring(60), graphOf(1, []), graphOf(3, [[0, 1, 4]])))
itWithLazega()('says so of real people as well', () => inThread(graphOf(...lazegaTies())))

async function inThread(...graphs: Graph[]) {
  calculations = new Calculations(threaded)
  for (const [i, graph] of graphs.entries()) {
    const asked = { key: String(i), graph }
    expect(calculations.look(asked)).toMatchObject({ scores: null, progress: 0 })
    expect(await calculations.wait([asked])).toBe(true)
    expect(calculations.look(asked)).toMatchObject({ progress: 1, scores: betweennessFrom(graph, sourcesOf(graph)) })
    expect(await calculations.wait([asked])).toBe(false)
  }
}

it('calculates at once what is small, and has an answer for no graph at all', () => {
  calculations = new Calculations()
  const path = graphOf(3, [
    [0, 1, 20],
    [1, 2, 20],
  ])
  expect(calculations.look({ key: 'path', graph: path })).toMatchObject({ scores: Float64Array.of(0, 1, 0), pivots: 3 })
  expect(calculations.look({ key: 'none', graph: graphOf(0, []) })).toMatchObject({
    scores: Float64Array.of(),
    pivots: 0,
  })
  expect(calculations.counts).toEqual({ kept: 2, waiting: 0, running: 0 })
})

it('estimates from sources spread evenly, always the same, near to what is exact', () => {
  calculations = new Calculations({ exact: 60 * 70 * 2, direct: 1_000_000 })
  const graph = ring(120)
  const { scores, pivots } = calculations.look({ key: 'a', graph })
  const edges = graph.targets.length / 2
  expect(pivots).toBe(Math.floor((60 * 70 * 2) / edges))
  expect([...sourcesOf(graph, edges * 4)]).toEqual([0, 30, 60, 90])
  expect(calculations.look({ key: 'b', graph }).scores).toEqual(scores)
  const sum = (all: Float64Array | null) => [...(all ?? [])].reduce((total, one) => total + one, 0)
  const exact = sum(betweennessFrom(graph, sourcesOf(graph)))
  expect(Math.abs(sum(scores) - exact)).toBeLessThan(exact / 10)
})

it('tells how far it is without waiting for it, runs two at once, and goes on while somebody asks', async () => {
  calculations = new Calculations({ ...threaded, wait: 1 })
  const asked = ['a', 'b', 'c'].map((key) => ({ key, graph: ring(3_000) }))
  for (const one of asked) calculations.look(one)
  expect(calculations.counts).toEqual({ kept: 3, waiting: 1, running: 2 })
  await calculations.wait(asked)
  const seen: number[] = []
  await until(async () => {
    const standings = asked.map((one) => calculations.look(one))
    seen.push(...standings.map(({ progress }) => progress))
    return standings.every(({ scores }) => scores)
  })
  expect(seen.some((progress) => progress > 0 && progress < 1)).toBe(true)
  await until(async () => calculations.counts.running === 0)
})

it('stops what nobody asks for any more', async () => {
  calculations = new Calculations({ ...threaded, wait: 1, abandoned: 100 })
  const large = ring(30_000)
  for (const key of ['a', 'b', 'c']) calculations.look({ key, graph: large })
  await until(async () => calculations.counts.kept === 0 && calculations.counts.running === 0)
  expect(calculations.counts.waiting).toBe(0)
  expect(calculations.look({ key: 'a', graph: large })).toMatchObject({ scores: null, progress: 0 })
})

it('keeps the last ones that were asked for', () => {
  calculations = new Calculations({ kept: 2 })
  const graph = graphOf(2, [[0, 1, 1]])
  const first = calculations.look({ key: 'a', graph })
  for (const key of ['b', 'a', 'c']) calculations.look({ key, graph })
  expect(calculations.counts.kept).toBe(2)
  expect(calculations.look({ key: 'a', graph })).toBe(first)
})

it('keeps together what is asked for together, however much that is, while others ask for something else', async () => {
  calculations = new Calculations({ ...threaded, wait: 1, kept: 2 })
  const together = ['a', 'b', 'c', 'd'].map((key, i) => ({ key, graph: ring(300 + 2 * i) }))
  const other = { key: 'e', graph: ring(400) }
  await until(async () => {
    await calculations.wait(together)
    await calculations.wait([other])
    return [...together, other].every((one) => calculations.look(one, together.length).scores)
  })
  expect(calculations.counts.kept).toBe(5)
})
