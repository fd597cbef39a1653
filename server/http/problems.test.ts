import type { FastifyInstance } from 'fastify'
import type { Connection } from '../neo4j/database.ts'
import { DatabaseUnavailable } from '../neo4j/errors.ts'
import { problemIn } from '../testing/answers.ts'
import { ask, testApp } from '../testing/app.ts'
import { emptyStore, queryOf } from '../testing/store.ts'
import { problemOf } from './problems.ts'

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

it('does not say that nothing is stored when that is not known', () => {
  const said = (locale: 'nl' | 'en') => problemOf(new DatabaseUnavailable('gone'), locale, 'r').detail
  expect([said('nl'), said('en')]).toEqual([
    expect.stringContaining('een wijziging kan toch zijn opgeslagen'),
    expect.stringContaining('a change may have been stored'),
  ])
})

it('says 409 where the store refuses a second one', async () => {
  const found = problemIn(await ask(app, 'GET', '/v1/twins'), 409)
  expect(found.detail).not.toContain('twin')
})
