import { z } from 'zod'
import { routesAnswer } from '../contract/routes.ts'
import { trustRelation } from '../contract/trust-relations.ts'
import { loadDataset } from '../server/dataset/load.ts'
import { today } from '../server/graph-view/days.ts'
import { connect } from '../server/neo4j/database.ts'
import { migrate } from '../server/neo4j/migrate.ts'
import { newsFor } from '../server/projection/follow.ts'
import { generateNetwork } from './network.ts'
import { onOwnNeo4j } from './own-neo4j.ts'
import { type Product, startProduct, untilAnswered } from './own-process.ts'
import { bestByPlugin, pluginQueries, shortestByCypher } from './route-queries.ts'
import { sideBySide, type Timing, warmUp } from './side-by-side.ts'

/**
 * `GDS=FOLDER node bench/routes.ts [PROFESSIONALS] [CLAIMS] [PAIRS]` (2,000, 8,000 and 1,000): the best route of a pair
 * through HTTP beside Cypher's shortest path and the graph-data-science plugin on the same Neo4j, whose jars are in FOLDER
 * (without it the plugin is left out; the product never needs it); whether all pairs are exact, also after writes; and what
 * an answer takes longer right after a write. The plugin answers from a graph that it projected before: to be right after a
 * write it must project it anew, and that is what its answer is compared by. Exit 1 when a pair differs, an answer misses a
 * write, the plugin takes less than 50 times as long for an answer that is right, or p95 grows by 5 ms or more right after
 * a write.
 */
const [professionals = 2_000, claims = 8_000, pairCount = 1_000] = z
  .array(z.coerce.number().int())
  .parse(process.argv.slice(2))
const print = (line: string) => process.stdout.write(`${line}\n`)
const data = generateNetwork({ professionals, organisations: Math.ceil(professionals / 7), claims }, today())
const plugins = process.env.GDS
/** How many times as long the plugin takes at least, and by how many milliseconds p95 may grow right after a write. */
const bounds = { times: 50, fresh: 5 }
const settings = {
  'dbms.security.procedures.unrestricted': 'gds.*',
  'db.memory.transaction.max': '0',
  'dbms.memory.transaction.total.max': '0',
}

/** Pairs all over the network, the same on every run. */
const person = (place: number) => data.professionals[place % professionals]?.id ?? ''
const pairs = Array.from({ length: pairCount }, (_, i) => ({
  from: person(i * 7919),
  to: person(i * 104_729 + 13),
})).filter(({ from, to }) => from !== to)
type Pair = (typeof pairs)[number]
const [first = { from: '', to: '' }] = pairs
const bestRoute = ({ from, to }: Pair) => `/v1/routes?from=${from}&to=${to}&limit=1`

await onOwnNeo4j(
  async (address) => {
    await migrate(address)
    const connection = connect(address)
    const db = connection.forRequest(3_600_000)
    await timed('load', () => loadDataset(db, data, { name: 'bench', requestId: 'bench' }))
    const product = await startProduct(address)
    try {
      await timed('first answer, with the projection read', () => untilAnswered(product, bestRoute(first)))
      const project = async () => {
        await db.read(pluginQueries.drop, {})
        return db.read(pluginQueries.project, { fresh: freshDay() })
      }
      if (plugins) await timed('project for the plugin', project)
      let turn = 0
      const next = () => pairs[turn++ % pairs.length] ?? { from: '', to: '' }
      const ours = {
        http: () => ask(product, next()),
        'the check of the revision alone': () => newsFor(db),
        cypher: () => db.read(shortestByCypher, next()),
      }
      const contenders = plugins ? { ...ours, plugin: () => db.read(bestByPlugin, next()) } : ours
      await warmUp(contenders, 10)
      const timings: Record<string, Timing> = await sideBySide<string>(contenders, 200)
      for (const [name, timing] of Object.entries(timings)) print(`${name}: ${written(timing)}`)
      const { http, plugin } = timings
      if (http && plugin) {
        const times = (plugin.median / http.median).toFixed(1)
        print(`the plugin takes ${times} times as long, on what it projected before`)
      }
      if (plugins) await compare('all pairs', pairs)
      const fresh = await freshness(product)
      if (plugins) {
        const anewThenAsked = async () => {
          await project()
          await db.read(bestByPlugin, next())
        }
        const { anew } = await sideBySide({ anew: anewThenAsked }, 7)
        const times = anew.median / fresh
        print(`the plugin right after a write: ${written(anew)}`)
        print(`it takes ${times.toFixed(0)} times as long to be right (promised: ${bounds.times})`)
        if (times < bounds.times) process.exitCode = 1
      }
      if (plugins) {
        await project()
        await compare('after writes', pairs)
      }

      async function compare(what: string, some: typeof pairs): Promise<void> {
        let [same, longer, wrong] = [0, 0, 0]
        for (const pair of some) {
          const [found] = (await ask(product, pair)).routes
          const [theirs] = await db.read(bestByPlugin, pair)
          if (theirs && theirs.steps > 6) longer++
          else if (Math.abs((found?.strength ?? 0) - (theirs?.strength ?? 0)) < 1e-9) same++
          else wrong++
        }
        print(`${what}: ${same} exact, ${wrong} wrong, ${longer} of over six steps, which no route of ours has`)
        if (wrong > 0) process.exitCode = 1
      }
    } finally {
      await product.stop()
      await connection.close()
    }
  },
  { settings, plugins },
)

async function ask(product: Product, pair: Pair) {
  const response = await product.ask(bestRoute(pair))
  if (response.status !== 200) throw new Error(`A route got ${response.status}: ${await response.text()}`)
  return routesAnswer.parse(await response.json())
}

/**
 * A claim changes its level, and the next answer must know it: what that answer takes beside one without a write before.
 * Milliseconds of an answer right after a write, the median.
 */
async function freshness(product: Product): Promise<number> {
  const [claim] = data.trustRelations
  if (!claim) throw new Error('There is no claim to change')
  const [plain, after]: [number[], number[]] = [[], []]
  let missed = 0
  for (let round = 0; round < 120; round++) {
    const pair = pairs[round % pairs.length] ?? { from: '', to: '' }
    await ask(product, pair)
    const start = performance.now()
    const { revision } = await ask(product, pair)
    const read = await product.ask(`/v1/trust-relations/${claim.id}`)
    const { version } = trustRelation.parse(await read.json())
    const written = await product.ask(`/v1/trust-relations/${claim.id}`, {
      method: 'PATCH',
      body: JSON.stringify({ level: 1 + (version % 5) }),
      headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
    })
    if (written.status !== 200) throw new Error(`A write got ${written.status}: ${await written.text()}`)
    const before = performance.now()
    const answer = await ask(product, pair)
    after.push(performance.now() - before)
    const again = performance.now()
    await ask(product, pair)
    plain.push(performance.now() - again)
    if (answer.revision <= revision || start > before) missed++
  }
  const at = (all: number[], share: number) => all.toSorted((a, b) => a - b)[Math.floor(all.length * share)] ?? 0
  const [median, p95] = [0.5, 0.95].map(
    (share) => `${at(after, share).toFixed(1)} beside ${at(plain, share).toFixed(1)} ms`,
  )
  print(`right after a write: median ${median}, p95 ${p95}; ${missed} answers missed it`)
  if (missed > 0 || at(after, 0.95) - at(plain, 0.95) >= bounds.fresh) process.exitCode = 1
  return at(after, 0.5)
}

function freshDay(): string {
  const [year = '', ...rest] = today().split('-')
  return [Number(year) - 1, ...rest].join('-')
}

function written({ median, p95, min, max }: Timing): string {
  return `median ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)}, ${min.toFixed(2)} to ${max.toFixed(2)}`
}

async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  await work()
  print(`${what}: ${((performance.now() - start) / 1_000).toFixed(1)} s`)
}
