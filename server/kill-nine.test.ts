import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { readConfig } from './config.ts'
import { loadDataset } from './dataset/load.ts'
import { connect } from './neo4j/database.ts'
import { migrate } from './neo4j/migrate.ts'
import { findJava } from './neo4j/provision/java.ts'
import { startLocalNeo4j } from './neo4j/provision/local.ts'
import { identityIn } from './neo4j/provision/processes.ts'
import { ask, testApp } from './testing/app.ts'
import { smallTown, town } from './testing/small-town.ts'
import { queryOf } from './testing/store.ts'
import { tcpProxy } from './testing/tcp-proxy.ts'
import { until } from './testing/until.ts'

const { dataDir } = readConfig({ DATA_DIR: process.env.DATA_DIR })
const itWithJava = await findJava().then(
  () => it,
  (error: Error) => {
    process.stderr.write(`Skipped: a test that kills a Neo4j of its own. ${error.message}\n`)
    return it.skip
  },
)
const quiet = () => undefined

/** Every round starts a Neo4j anew: a few by default, as many as KILL_ROUNDS says. */
const rounds = Number(process.env.KILL_ROUNDS ?? 1)
const editors = 4
const ids = z.array(z.string())
const created = z.object({ id: z.string() })

itWithJava(
  `loses no acknowledged write and keeps each with its audit entry when Neo4j is killed while it writes, ${rounds} times`,
  async () => {
    const home = await mkdtemp(join(tmpdir(), 'network-explorer-kill-'))
    let neo4j = await startLocalNeo4j({ dataDir, home, report: quiet })
    const proxy = await tcpProxy(neo4j)
    await migrate(neo4j)
    const connection = connect(proxy.address)
    const app = await testApp(connection)
    const acknowledged: string[] = []
    const tally = { unacknowledged: 0, committedAllTheSame: 0, seconds: [] as number[] }
    const idsOf = async (cypher: string) => {
      const rows = await connection.forRequest(60_000).read(queryOf(cypher), {}) // cold from its start
      return ids.parse(rows.map(({ id }) => id))
    }
    let writing = true

    async function edit(name: string) {
      const post = async (url: string, payload: object) => {
        const answer = await ask(app, 'POST', url, { payload }).catch(() => undefined)
        if (answer?.statusCode !== 201) return void tally.unacknowledged++
        const { id } = created.parse(answer.json())
        acknowledged.push(id)
        return id
      }
      for (let turn = 0; writing; turn++) {
        const from = await post('/v1/professionals', { name: `${name}, turn ${turn}` })
        if (from && writing) {
          await post('/v1/trust-relations', { from, to: town.hall, level: 3, confirmedOn: '2024-05-01' })
        }
      }
    }
    const records = `
      CALL () { MATCH (p:Professional) RETURN p.id AS id UNION ALL MATCH ()-[t:TRUSTS]->() RETURN t.id AS id }`
    try {
      await loadDataset(connection.forRequest(60_000), smallTown, { name: 'test', requestId: 'test' })
      const seeded = new Set(await idsOf(`${records} RETURN id ORDER BY id`))
      for (let round = 1; round <= rounds; round++) {
        const before = acknowledged.length
        writing = true
        const editing = Array.from({ length: editors }, (_, n) => edit(`Round ${round}, editor ${n}`))
        while (acknowledged.length <= before + editors) await pause(100) // the first ones meet a cold server
        await pause(Math.random() * 1_000)
        const java = identityIn(await readFile(join(home, 'run', 'java.json'), 'utf8'))
        if (!java) throw new Error('No Java is noted')
        process.kill(java.pid, 'SIGKILL')
        writing = false
        await Promise.all(editing)

        const start = Date.now()
        await neo4j.stop()
        neo4j = await startLocalNeo4j({ dataDir, home, report: quiet })
        proxy.leadTo(neo4j)
        await until(async () => (await app.inject('/health/ready')).statusCode === 200)
        tally.seconds.push((Date.now() - start) / 1000)

        const stored = new Set(await idsOf(`${records} RETURN id ORDER BY id`))
        expect(acknowledged.filter((id) => !stored.has(id))).toEqual([])
        const audited = new Set(await idsOf('MATCH (a:AuditEntry) RETURN a.subject AS id ORDER BY id'))
        expect([...stored].filter((id) => !seeded.has(id) && !audited.has(id))).toEqual([])
        tally.committedAllTheSame = stored.size - seeded.size - acknowledged.length
        const created = "MATCH (a:AuditEntry {action: 'create'}) RETURN a.subject AS id ORDER BY id"
        expect((await idsOf(created)).filter((id) => !stored.has(id))).toEqual([])
      }
      const { seconds, ...counts } = tally
      const slowest = Math.round(Math.max(...seconds))
      process.stderr.write(
        `${rounds} kills: ${acknowledged.length} acknowledged writes, none lost; ${JSON.stringify(counts)}; back within ${slowest} s\n`,
      )
    } finally {
      writing = false
      await app.close()
      await connection.close()
      await proxy.close()
      await neo4j.stop()
      await rm(home, { recursive: true, force: true, maxRetries: 5 })
    }
  },
  120_000 + rounds * 150_000,
)
