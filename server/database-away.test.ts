import type { FastifyInstance } from 'fastify'
import { type Connection, connect } from './neo4j/database.ts'
import { answeredWithin, problemIn } from './testing/answers.ts'
import { ask, testApp } from './testing/app.ts'
import { countAll } from './testing/look.ts'
import { smallTown } from './testing/small-town.ts'
import { storeWith, testAddress } from './testing/store.ts'
import { type TcpProxy, tcpProxy } from './testing/tcp-proxy.ts'
import { until } from './testing/until.ts'

let direct: Connection
let proxy: TcpProxy
let connection: Connection
let app: FastifyInstance
beforeAll(async () => {
  direct = await storeWith(smallTown)
  proxy = await tcpProxy(testAddress())
  connection = connect(proxy.address)
  app = await testApp(connection)
})
afterAll(async () => {
  proxy.restore()
  await app.close()
  await connection.close()
  await proxy.close()
  await direct.close()
})

const read = () => ask(app, 'GET', '/v1/organisations')
const write = () => ask(app, 'POST', '/v1/organisations', { payload: { name: 'Weg', level: 'local' } })
const ready = () => app.inject('/health/ready')
const network = () => ask(app, 'GET', '/v1/networks/fire')

/** A cold or crowded server may need a second try. */
async function allAnswer() {
  for (const request of [ready, read, network]) await until(async () => (await request()).statusCode === 200)
}

describe.each(['cut', 'hang'] as const)('a database that is away (%s)', (way) => {
  it('is a 503 within 5 s for everybody, while the process lives', async () => {
    await allAnswer()
    const before = await countAll(direct)
    proxy[way]()
    const asked = [read, write, ready, network, read, write, network, read, read, read, write, write]
    await Promise.all(
      asked.map(async (request) => {
        const start = Date.now()
        const answer = await request()
        expect(Date.now() - start).toBeLessThan(answeredWithin)
        problemIn(answer, 503)
        expect(answer.headers['retry-after']).toBe('5')
      }),
    )
    const live = await app.inject('/health/live')
    expect([live.statusCode, live.json()]).toEqual([200, { status: 'ok' }])
    expect(await countAll(direct)).toEqual(before)
  })

  it('answers again by itself when it is back', async () => {
    proxy.restore()
    await allAnswer()
    await until(async () => (await write()).statusCode === 201)
  })
})
