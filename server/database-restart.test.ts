import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from './config.ts'
import { loadDataset } from './dataset/load.ts'
import { connect } from './neo4j/database.ts'
import { migrate } from './neo4j/migrate.ts'
import { findJava } from './neo4j/provision/java.ts'
import { startLocalNeo4j } from './neo4j/provision/local.ts'
import { answeredWithin, problemIn } from './testing/answers.ts'
import { ask, testApp } from './testing/app.ts'
import { smallTown } from './testing/small-town.ts'
import { tcpProxy } from './testing/tcp-proxy.ts'
import { until } from './testing/until.ts'

const { dataDir } = readConfig({ DATA_DIR: process.env.DATA_DIR })
const itWithJava = await findJava().then(
  () => it,
  (error: Error) => {
    process.stderr.write(`Skipped: a test that stops and starts a Neo4j of its own. ${error.message}\n`)
    return it.skip
  },
)

const quiet = () => undefined
const patience = 600_000

itWithJava(
  'survives a Neo4j that stops and comes back, on the same data',
  async () => {
    const home = await mkdtemp(join(tmpdir(), 'network-explorer-restart-'))
    let neo4j = await startLocalNeo4j({ dataDir, home, report: quiet })
    const proxy = await tcpProxy(neo4j)
    await migrate(neo4j)
    const connection = connect(proxy.address)
    const app = await testApp(connection)
    const read = () => ask(app, 'GET', '/v1/networks/fire')
    const write = (name: string) => ask(app, 'POST', '/v1/professionals', { payload: { name } })
    try {
      await loadDataset(connection.forRequest(60_000), smallTown, { name: 'test', requestId: 'test' })
      // A server that just started plans its questions, for seconds on a crowded machine.
      await until(async () => (await read()).statusCode === 200)
      await until(async () => (await write('Voor')).statusCode === 201)

      await neo4j.stop()
      for (const request of [read, () => write('Tijdens'), () => app.inject('/health/ready')]) {
        const start = Date.now()
        const answer = await request()
        expect(Date.now() - start).toBeLessThan(answeredWithin)
        problemIn(answer, 503)
        expect(answer.headers['retry-after']).toBe('5')
      }
      expect((await app.inject('/health/live')).statusCode).toBe(200)

      neo4j = await startLocalNeo4j({ dataDir, home, report: quiet })
      proxy.leadTo(neo4j) // the port is another one
      await until(async () => (await app.inject('/health/ready')).statusCode === 200)
      await until(async () => (await read()).statusCode === 200) // a cold server may need a second try
      await until(async () => (await write('Na')).statusCode === 201)
      const { items } = (await ask(app, 'GET', '/v1/professionals?limit=200')).json()
      const names = items.map((item: { name: string }) => item.name)
      expect(['Voor', 'Tijdens', 'Na'].map((name) => names.includes(name))).toEqual([true, false, true])
    } finally {
      await app.close()
      await connection.close()
      await proxy.close()
      await neo4j.stop()
      await rm(home, { recursive: true, force: true, maxRetries: 5 })
    }
  },
  patience,
)
