import { itWithLazega, lazegaTies } from '../testing/lazega.ts'
import { Divisions } from './divisions.ts'
import { type Graph, graphOf } from './graph.ts'
import { communitiesOf } from './louvain.ts'

let divisions: Divisions
afterEach(() => divisions.close())

const staying = new AbortController().signal
const reason = new Error('left')

/** So many cliques of five, each tied to the next one. */
function cliques(count: number): Graph {
  const edges = [...Array(count).keys()].flatMap((clique): [number, number, number][] =>
    [0, 1, 2, 3, 4].flatMap((one): [number, number, number][] => [
      ...[0, 1, 2, 3, 4]
        .filter((other) => other > one)
        .map((other): [number, number, number] => [clique * 5 + one, clique * 5 + other, 10]),
      ...(one === 0 && clique > 0 ? ([[clique * 5, clique * 5 - 1, 5]] as [number, number, number][]) : []),
    ]),
  )
  return graphOf(count * 5, edges)
}

it('says in a thread what it says at once, and keeps it', () => inThread(cliques(8), graphOf(1, []), graphOf(0, [])))
itWithLazega()('says so of real people as well', () => inThread(graphOf(...lazegaTies())))

async function inThread(...graphs: Graph[]) {
  divisions = new Divisions({ direct: -1 })
  for (const [i, graph] of graphs.entries()) {
    const asked = { key: String(i), graph }
    const found = divisions.of(asked, staying)
    expect(divisions.counts).toEqual({ kept: i + 1, open: 1 })
    expect(await found).toEqual(communitiesOf(graph))
    expect(divisions.counts).toEqual({ kept: i + 1, open: 0 })
    expect(await divisions.of(asked, staying)).toBe(await found)
  }
}

it('divides at once what is small', async () => {
  divisions = new Divisions()
  const found = divisions.of({ key: 'small', graph: cliques(4) }, staying)
  expect(divisions.counts).toEqual({ kept: 1, open: 0 })
  expect((await found).communities).toHaveLength(4)
})

it('goes on while somebody waits, stops when nobody does, and then begins anew', async () => {
  divisions = new Divisions({ direct: -1 })
  const graph = cliques(20)
  const [one, other, next] = [new AbortController(), new AbortController(), new AbortController()]
  const both = [divisions.of({ key: 'a', graph }, one.signal), divisions.of({ key: 'a', graph }, staying)]
  one.abort(reason)
  await expect(both[0]).rejects.toBe(reason)
  expect(await both[1]).toEqual(communitiesOf(graph))

  const waiting = [divisions.of({ key: 'b', graph }, other.signal), divisions.of({ key: 'c', graph }, next.signal)]
  expect(divisions.counts).toEqual({ kept: 3, open: 2 })
  next.abort(reason)
  other.abort(reason)
  for (const left of waiting) await expect(left).rejects.toBe(reason)
  expect(divisions.counts).toEqual({ kept: 1, open: 0 })
  await expect(divisions.of({ key: 'b', graph }, other.signal)).rejects.toBe(reason)
  expect(await divisions.of({ key: 'b', graph }, staying)).toEqual(communitiesOf(graph))
})

it('keeps no more than so many, those asked for last', async () => {
  divisions = new Divisions({ kept: 2 })
  const ask = (key: string) => divisions.of({ key, graph: cliques(2) }, staying)
  const [a] = [await ask('a'), await ask('b')]
  expect(await ask('a')).toBe(a)
  await ask('c')
  expect(divisions.counts).toEqual({ kept: 2, open: 0 })
  expect(await ask('a')).toBe(a)
})
