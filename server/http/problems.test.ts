import type { FastifyInstance } from 'fastify'
import type { Connection } from '../neo4j/database.ts'
import { problemIn } from '../testing/answers.ts'
import { ask, testApp } from '../testing/app.ts'
import { emptyStore, queryOf } from '../testing/store.ts'

const log: string[] = []
let connection: Connection
let app: FastifyInstance
beforeAll(async () => {
  connection = await emptyStore()
  app = await testApp(connection, { logLevel: 'error', logStream: { write: (line) => void log.push(line) } })
  app.get('/v1/mistake', () => connection.forRequest().read(queryOf('RETURN nonsense AS secret'), {}))
  app.get('/v1/twins', () =>
    connection.forRequest().write((run) => run(queryOf("CREATE (:Party {id: 'twin'}), (:Party {id: 'twin'})"), {})),
  )
})
afterAll(async () => {
  await app.close()
  await connection.close()
})

it('tells nothing of our own mistakes, but a number that is in the log with all of it', async () => {
  const found = problemIn(await ask(app, 'GET', '/v1/mistake'), 500)
  expect(JSON.stringify(found)).not.toMatch(/nonsense|secret|Neo|Cypher/)
  const [line = '{}'] = log
  expect(JSON.parse(line)).toMatchObject({
    reqId: found.instance,
    err: { message: expect.stringContaining('nonsense') },
  })
})

it('says 409 where the store refuses a second one', async () => {
  const found = problemIn(await ask(app, 'GET', '/v1/twins'), 409)
  expect(found.detail).not.toContain('twin')
})
