import { execFileSync } from 'node:child_process'
import { z } from 'zod'
import { freshSince, today } from '../server/graph-view/days.ts'
import { lengthOf } from '../server/measures/betweenness.ts'
import { edgeCount, type Graph, vertexCount } from '../server/measures/graph.ts'
import { betweennessFrom, sourcesOf } from '../server/measures/sources.ts'
import { atOnce } from '../server/projection/in-turns.ts'
import { tieGraph } from '../server/projection/tie-graph.ts'
import { projectionOf } from '../server/testing/projection-of.ts'
import { generateNetwork } from './network.ts'
import { timingOf } from './side-by-side.ts'

/**
 * `node bench/betweenness.ts [PROFESSIONALS] [CLAIMS] [ROUNDS]` (2,000, 8,000 and 9): betweenness of every vertex of the
 * generated network, calculated as a worker does and without starting one, beside python-igraph on the same edges and
 * lengths, timed inside Python, in turn. Exit 1 when the scores differ or ours is slower;
 * without igraph (pip install igraph) only ours.
 */
const [professionals = 2_000, claims = 8_000, rounds = 9] = z
  .array(z.coerce.number().int())
  .parse(process.argv.slice(2))
const print = (line: string) => process.stdout.write(`${line}\n`)
const asOf = today()
const data = generateNetwork({ professionals, organisations: Math.ceil(professionals / 7), claims }, asOf)
const graph = atOnce(tieGraph(projectionOf(data).network({ asOf, freshSince: freshSince(asOf, 12) })))
print(`${vertexCount(graph)} vertices, ${edgeCount(graph)} edges`)

const program = `
import json, sys, time
import igraph
given = json.load(sys.stdin)
graph = igraph.Graph(n=given["size"], edges=given["edges"])
start = time.perf_counter()
scores = graph.betweenness(weights=given["lengths"])
print(json.dumps({"milliseconds": (time.perf_counter() - start) * 1000, "scores": scores, "version": igraph.__version__}))
`
const theirAnswer = z.object({ milliseconds: z.number(), scores: z.array(z.number()), version: z.string() })
const given = JSON.stringify(forPython(graph))
const python = (code: string, input = '') =>
  execFileSync('python3', ['-c', code], { input, encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 28 })

const hasIgraph = isThere()
if (!hasIgraph) print('igraph is left out: python3 has no such module (pip install igraph)')
const [ours, theirs]: [number[], number[]] = [[], []]
for (let round = -2; round < rounds; round++) {
  const start = performance.now()
  const scores = betweennessFrom(graph, sourcesOf(graph, Number.POSITIVE_INFINITY))
  const taken = performance.now() - start
  if (round >= 0) ours.push(taken)
  if (!hasIgraph) continue
  const answer = theirAnswer.parse(JSON.parse(python(program, given)))
  if (round >= 0) theirs.push(answer.milliseconds)
  const off = scores.findIndex((score, vertex) => !isSame(score, answer.scores[vertex] ?? Number.NaN))
  if (off < 0) continue
  print(`vertex ${off}: ${scores[off]}, and ${answer.scores[off]} by igraph ${answer.version}`)
  process.exitCode = 1
}
for (const [name, taken] of Object.entries({ ours, igraph: theirs })) {
  if (taken.length === 0) continue
  const { median, p95, min } = timingOf(taken)
  print(`${name}: median ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)}, least ${min.toFixed(0)}`)
}
if (hasIgraph) {
  const share = timingOf(ours).median / timingOf(theirs).median
  print(`ours takes ${share.toFixed(2)} of igraph's time`)
  if (share > 1) process.exitCode = 1
}

function isThere(): boolean {
  try {
    python('import igraph')
    return true
  } catch {
    return false
  }
}

function forPython({ offsets, targets, weights }: Graph) {
  const edges: [number, number][] = []
  const lengths: number[] = []
  for (let vertex = 0; vertex + 1 < offsets.length; vertex++) {
    for (let i = offsets[vertex] ?? 0; i < (offsets[vertex + 1] ?? 0); i++) {
      const other = targets[i] ?? 0
      if (other < vertex) continue
      edges.push([vertex, other])
      lengths.push(lengthOf(weights[i] ?? 0))
    }
  }
  return { size: offsets.length - 1, edges, lengths }
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other))
}
