import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { trustRelation } from '../contract/trust-relations.ts'
import { loadDataset } from '../server/dataset/load.ts'
import { today } from '../server/graph-view/days.ts'
import { connect } from '../server/neo4j/database.ts'
import { migrate } from '../server/neo4j/migrate.ts'
import { generateNetwork } from './network.ts'
import { onOwnNeo4j } from './own-neo4j.ts'
import { type Product, startProduct, untilAnswered } from './own-process.ts'
import { timingOf } from './side-by-side.ts'

/**
 * `node bench/analyses.ts [PROFESSIONALS] [CLAIMS] [ROUNDS]` (2,000, 8,000 and 30): every analysis through HTTP, of a network
 * in which everybody is involved and of one with a quarter of them, warm and right after a write of a tie in it, which no
 * cache can answer. Where betweenness goes on after an answer, also until all of it is there. Then once more right after a
 * write, with /health/live asked beside it: the longest that this had to wait is how long the answer held up the others.
 * Exit 1 where p95 is over 300 ms.
 */
const [professionals = 2_000, claims = 8_000, rounds = 30] = z
  .array(z.coerce.number().int())
  .parse(process.argv.slice(2))
const target = 300
const print = (line: string) => process.stdout.write(`${line}\n`)
const generated = generateNetwork({ professionals, organisations: Math.ceil(professionals / 7), claims }, today())
const [whole = '', quarter = '', third = ''] = generated.phenomena.map(({ id }) => id)
const everybody = [...generated.organisations, ...generated.professionals].map(({ id }) => id)
const inWhole = new Set(generated.involvements.filter((one) => one.phenomenonId === whole).map((one) => one.partyId))
const data = {
  ...generated,
  involvements: [
    ...generated.involvements,
    ...everybody
      .filter((id) => !inWhole.has(id))
      .map((partyId) => ({ phenomenonId: whole, partyId, roles: [], keyRole: false, contributesTo: [] })),
  ],
}
const inQuarter = generated.involvements.filter((one) => one.phenomenonId === quarter).map((one) => one.partyId)

const both = new Set(inQuarter)
const written = data.trustRelations.filter(({ from, to }) => both.has(from) && both.has(to))
let writes = 0

type Question = (turn: number) => [path: string, body?: object]
const network = (id: string, parties: readonly string[]): Record<string, Question> => {
  const of =
    (analysis: string): Question =>
    () => [`/v1/networks/${id}/${analysis}`]
  const connecting =
    (count: number): Question =>
    (turn) => {
      const chosen = Array.from({ length: count }, (_, i) => parties[(turn * 7 + i * 101 + 13) % parties.length])
      return ['/v1/connecting-networks', { phenomenon: id, parties: chosen }]
    }
  return {
    'key-parties': of('key-parties'),
    departure: (turn) => [`/v1/networks/${id}/departures/${parties[(turn * 37) % parties.length]}`],
    comparison: () => [`/v1/network-comparisons?phenomena=${id},${third}`],
    readiness: of('readiness'),
    introductions: of('introductions'),
    'trust-health': of('trust-health'),
    communities: of('communities'),
    'connecting 3': connecting(3),
    'connecting 10': connecting(10),
    coverage: of('coverage'),
  }
}
const ofAll: Record<string, Question> = {
  'key-parties matrix': () => ['/v1/key-parties'],
  'coverage matrix': () => ['/v1/coverage'],
}

await onOwnNeo4j(async (address) => {
  await migrate(address)
  const connection = connect(address)
  await loadDataset(connection.forRequest(3_600_000), data, { name: 'bench', requestId: 'bench' })
  await connection.close()
  const product = await startProduct(address)
  try {
    await untilAnswered(product, `/v1/networks/${whole}/readiness`)
    await report(`${everybody.length} parties in the network`, product, network(whole, everybody))
    await report(`${inQuarter.length} parties in the network`, product, network(quarter, inQuarter))
    await report('of all networks', product, ofAll)
  } finally {
    await product.stop()
  }
})

async function report(what: string, product: Product, questions: Record<string, Question>): Promise<void> {
  print(
    `${what.padEnd(34)}${'warm median'.padStart(12)}${'p95'.padStart(8)}${'cold median'.padStart(14)}${'p95'.padStart(8)}${'holds up'.padStart(10)}`,
  )
  const taken = new Map(Object.keys(questions).map((name): [string, Taken] => [name, { warm: [], cold: [], all: [] }]))
  for (let round = -3; round < rounds; round++) {
    for (const [name, question] of Object.entries(questions)) {
      await write(product)
      const cold = await timed(product, question(round + 3))
      const all = await finished(product, question(round + 3), cold)
      const warm = await timed(product, question(round + 3))
      const times = taken.get(name)
      if (round < 0 || !times) continue
      times.cold.push(cold.milliseconds)
      times.warm.push(warm.milliseconds)
      if (all !== undefined) times.all.push(all)
    }
  }
  for (const [name, { warm, cold, all }] of taken) {
    const held = await heldUp(product, questions[name])
    const [first, after] = [timingOf(cold), timingOf(warm)]
    const figures = [after.median, after.p95, first.median, first.p95].map((figure) => figure.toFixed(1))
    const [a = '', b = '', c = '', d = ''] = figures
    const later =
      all.length > 0
        ? `   with betweenness ${timingOf(all).median.toFixed(0)}, p95 ${timingOf(all).p95.toFixed(0)}`
        : ''
    print(
      `  ${name.padEnd(32)}${a.padStart(12)}${b.padStart(8)}${c.padStart(14)}${d.padStart(8)}${held.toFixed(0).padStart(10)}${later}`,
    )
    if (Math.max(first.p95, after.p95) > target) process.exitCode = 1
  }
}

type Taken = { warm: number[]; cold: number[]; all: number[] }
type Timed = { milliseconds: number; progress: number }

async function timed(product: Product, [path, body]: ReturnType<Question>): Promise<Timed> {
  const start = performance.now()
  const init = body && { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  const response = await product.ask(path, init)
  const text = await response.text()
  const milliseconds = performance.now() - start
  if (response.status !== 200) throw new Error(`${path} got ${response.status}: ${text}`)
  const { progress = 1 } = z.object({ progress: z.number().optional() }).parse(JSON.parse(text))
  return { milliseconds, progress }
}

/** Milliseconds that somebody else had to wait at most while a question was answered right after a write. */
async function heldUp(product: Product, question: Question = () => ['/v1/me']): Promise<number> {
  let longest = 0
  for (let turn = 0; turn < 3; turn++) {
    await write(product)
    let isAnswered = false
    const answer = timed(product, question(turn)).finally(() => {
      isAnswered = true
    })
    while (!isAnswered) {
      const { milliseconds } = await timed(product, ['/health/live'])
      longest = Math.max(longest, milliseconds)
      await pause(5)
    }
    await answer
  }
  return longest
}

/** Asks on until betweenness is there; how long that took from the first request on, where it was not there at once. */
async function finished(product: Product, asked: ReturnType<Question>, first: Timed): Promise<number | undefined> {
  const start = performance.now() - first.milliseconds
  for (let last = first; last.progress < 1; ) last = await timed(product, asked)
  return first.progress < 1 ? performance.now() - start : undefined
}

/** Another claim of two who are in both networks has another level. */
async function write(product: Product): Promise<void> {
  const { id = '' } = written[writes++ % written.length] ?? {}
  const path = `/v1/trust-relations/${id}`
  const { version, level } = trustRelation.parse(await (await product.ask(path)).json())
  const response = await product.ask(path, {
    method: 'PATCH',
    body: JSON.stringify({ level: (level % 5) + 1 }),
    headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
  })
  if (response.status === 503) return write(product) // Neo4j plans its questions anew right after the start
  if (response.status !== 200) throw new Error(`A write got ${response.status}: ${await response.text()}`)
}
