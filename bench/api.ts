import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSeed } from '../seed/read.ts'
import { buildApp } from '../server/app.ts'
import { processEnvironment, readConfig } from '../server/config.ts'
import { loadDataset } from '../server/dataset/load.ts'
import { today } from '../server/graph-view/days.ts'
import { networkParties, readNetwork } from '../server/graph-view/network.ts'
import { partyNodes } from '../server/graph-view/queries.ts'
import { listen } from '../server/listen.ts'
import { connect } from '../server/neo4j/database.ts'
import { migrate } from '../server/neo4j/migrate.ts'
import { startLocalNeo4j } from '../server/neo4j/provision/local.ts'
import { generateNetwork } from './network.ts'
import { sideBySide, type Timing } from './side-by-side.ts'

/**
 * `node bench/api.ts`: a throw-away Neo4j, the demo and then the network of the five scripts (2,000 professionals, 300
 * organisations, 8,000 claims); each endpoint through HTTP beside the database work that it rests on.
 */
const print = (line: string) => process.stdout.write(`${line}\n`)
const home = mkdtempSync(join(tmpdir(), 'bench-'))
const server = await startLocalNeo4j({
  dataDir: readConfig(processEnvironment()).dataDir,
  home,
  report: () => undefined,
})
const connection = connect(server)
try {
  await migrate(server)
  const long = () => connection.forRequest(300_000)
  const asker = { name: 'bench', requestId: 'bench' }
  const demo = readSeed('demo', today())
  await timed('load the demo', count(demo), () => loadDataset(long(), demo, asker))
  const big = generateNetwork({ professionals: 2_000, organisations: 300, claims: 8_000 }, today())
  const more = { ...big, partyTypes: [], phenomena: [], expectedSeats: [] }
  await timed('load 2,000 professionals', count(more), () => loadDataset(long(), more, asker))

  const key = 'a-key-for-benchmarks-of-at-least-32-characters'
  const app = await buildApp({
    connection,
    freshnessMonths: 12,
    retentionMonths: 36,
    projectionMemory: 1_024,
    logLevel: 'silent',
    sessionSecret: key,
    adminApiKey: key,
  })
  const url = await listen(app, { host: '127.0.0.1', port: 0 })
  const get = (path: string, body?: object) => async () => {
    const headers = { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }) }
    const answer = await fetch(url + path, { headers, ...(body && { method: 'POST', body: JSON.stringify(body) }) })
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    return answer.arrayBuffer()
  }
  const phenomenon = 'jihadist-extremism'
  const hub = '00000002-0000-4000-8000-000000000000'
  const day = today()
  const network = await connection.forRequest().read(networkParties, { phenomenon, asOf: day })
  print(`network of ${phenomenon}: ${network[0]?.ids.length} parties`)
  report(
    'network',
    await sideBySide(
      {
        http: get(`/v1/networks/${phenomenon}`),
        database: async () => {
          const db = connection.forRequest()
          const { ids } = await readNetwork(db, phenomenon, day, 12)
          return db.read(partyNodes, { ids, asOf: day })
        },
      },
      40,
    ),
  )
  report(
    'coverage of one network, and of all',
    await sideBySide({ one: get(`/v1/networks/${phenomenon}/coverage`), all: get('/v1/coverage') }, 40),
  )
  report(
    'neighbourhood of the hub, 1 and 2 steps',
    await sideBySide(
      {
        one: get(`/v1/parties/${hub}/neighbourhood?depth=1&limit=500`),
        two: get(`/v1/parties/${hub}/neighbourhood?depth=2&limit=500`),
      },
      40,
    ),
  )
  report(
    'card of the hub, search, bare HTTP',
    await sideBySide(
      {
        card: get(`/v1/parties/${hub}`),
        search: get('/v1/parties/_search', { text: 'professionl 19' }),
        live: get('/health/live'),
      },
      40,
    ),
  )
  print(`memory of the server process: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`)
  await app.close()
} finally {
  await connection.close()
  await server.stop()
  rmSync(home, { recursive: true, force: true })
}

function count(data: object): number {
  return Object.values(data).reduce(
    (sum: number, records: unknown) => sum + (Array.isArray(records) ? records.length : 0),
    0,
  )
}

async function timed(what: string, records: number, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  await work()
  const seconds = (performance.now() - start) / 1_000
  print(`${what}: ${records} records in ${seconds.toFixed(1)} s, ${Math.round(records / seconds)} per second`)
}

function report(what: string, timings: Record<string, Timing>): void {
  const [first, ...others] = Object.entries(timings)
  print(what)
  for (const [name, { median, p95, min, max }] of Object.entries(timings)) {
    print(
      `  ${name.padEnd(10)} median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)}, ${min.toFixed(1)} to ${max.toFixed(1)}`,
    )
  }
  for (const [name, { median }] of others)
    if (first) print(`  ${first[0]} / ${name}: ${(first[1].median / median).toFixed(2)}`)
}
