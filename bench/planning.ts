import '../server/app.ts'
import { readSeed } from '../seed/read.ts'
import type { Neo4jAddress } from '../server/config.ts'
import { loadDataset } from '../server/dataset/load.ts'
import { today } from '../server/graph-view/days.ts'
import { type Connection, connect } from '../server/neo4j/database.ts'
import { migrate } from '../server/neo4j/migrate.ts'
import { planQueries } from '../server/neo4j/plan.ts'
import { definedQueries } from '../server/neo4j/query.ts'
import { sampleOf } from '../server/neo4j/sample.ts'
import { onOwnNeo4j } from './own-neo4j.ts'

/**
 * `node bench/planning.ts`: how long each question of the product takes when it is asked for the first time of a fresh
 * Neo4j with the demo data, as it is and after `planQueries`. The slowest five, and all together.
 */
const print = (line: string) => process.stdout.write(`${line}\n`)
const asked = [...definedQueries.values()].filter(({ name }) => !/^backup\//.test(name))
const rolledBack = new Error('Asked to see how long it takes')

const cold = await firstTimes(async () => undefined)
const planned = await firstTimes(async (address) => {
  const start = performance.now()
  await planQueries(address).done
  print(`planQueries: ${((performance.now() - start) / 1_000).toFixed(1)} s for ${definedQueries.size} questions`)
})

const row = (name: string, first: number, after: number) =>
  print(`${name.padEnd(34)} ${first.toFixed(0).padStart(8)} ms ${after.toFixed(0).padStart(8)} ms`)
print(`${'question'.padEnd(34)} unplanned        planned`)
const slowest = [...cold].sort(([, a], [, b]) => b - a).slice(0, 5)
for (const [name, milliseconds] of slowest) row(name, milliseconds, planned.get(name) ?? Number.NaN)
row(`all ${cold.size}`, sum(cold), sum(planned))
row('the slowest', Math.max(...cold.values()), Math.max(...planned.values()))

/** Milliseconds of each question, asked once with its sample parameters, on a Neo4j of its own that `prepare` saw first. */
async function firstTimes(prepare: (address: Neo4jAddress) => Promise<void>): Promise<Map<string, number>> {
  return onOwnNeo4j(async (address) => {
    await migrate(address)
    const connection = connect(address)
    try {
      await loadDataset(connection.forRequest(300_000), readSeed('demo', today()), {
        name: 'bench',
        requestId: 'bench',
      })
      await prepare(address)
      const times = new Map<string, number>()
      for (const query of asked) times.set(query.name, await timeOf(connection, query))
      return times
    } finally {
      await connection.close()
    }
  })
}

/** A write is taken back; what the sample makes it refuse counts as well, for it was planned. */
async function timeOf(connection: Connection, query: (typeof asked)[number]): Promise<number> {
  const db = connection.forRequest(60_000)
  const params = sampleOf(query)
  let taken = Number.NaN
  const work = async (run: typeof db.read) => {
    const start = performance.now()
    await run(query, params).catch(() => undefined)
    taken = performance.now() - start
    throw rolledBack
  }
  await (query.mode === 'read' ? work(db.read) : db.write(work)).catch(() => undefined)
  return taken
}

function sum(times: ReadonlyMap<string, number>): number {
  return [...times.values()].reduce((all, one) => all + one, 0)
}
