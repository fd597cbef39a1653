import type { FastifyInstance } from 'fastify'
import { type Connection, connect } from './neo4j/database.ts'
import { DatabaseUnavailable } from './neo4j/errors.ts'
import { answeredWithin, problemIn } from './testing/answers.ts'
import { ask, testApp } from './testing/app.ts'
import { countAll } from './testing/look.ts'
import { emptyStore, queryOf, testAddress } from './testing/store.ts'

const runaway = queryOf('UNWIND range(1, 100000000) AS a UNWIND range(1, 1000000) AS b RETURN max(a + b) AS most')
const something = queryOf('CREATE (:Scrap)')

let connection: Connection
let app: FastifyInstance
beforeAll(async () => {
  await (await emptyStore()).close()
  connection = connect(testAddress())
  app = await testApp(connection)
  app.get('/v1/runaway', () => connection.forRequest().read(runaway, {}))
})
afterAll(async () => {
  await app.close()
  await connection.close()
})

it('is ended by the server and answered with a 422 within 5 s', async () => {
  const start = Date.now()
  problemIn(await ask(app, 'GET', '/v1/runaway'), 422)
  expect(Date.now() - start).toBeLessThan(answeredWithin)
})

it('leaves the connection usable for the next', async () => {
  expect((await app.inject('/health/ready')).statusCode).toBe(200)
})

it('is not tried again in a write, of which nothing stays', async () => {
  const before = await countAll(connection)
  let runs = 0
  const writing = connection.forRequest().write(async (run) => {
    runs++
    await run(something, {})
    await run(runaway, {})
  })
  // A write waits for others far more often than that it is too heavy: it may be tried again.
  await expect(writing).rejects.toBeInstanceOf(DatabaseUnavailable)
  expect(runs).toBe(1)
  expect(await countAll(connection)).toEqual(before)
})
