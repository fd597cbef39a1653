import type { FastifyInstance } from 'fastify'
import { importEvent, importReport } from '../../../contract/imports.ts'
import { listen } from '../../listen.ts'
import type { Connection } from '../../neo4j/database.ts'
import { answerOf, problemIn } from '../../testing/answers.ts'
import { ask, testApp, testKey } from '../../testing/app.ts'
import { countAll } from '../../testing/look.ts'
import { referenceStore } from '../../testing/store.ts'
import { until } from '../../testing/until.ts'
import { importAll, sendFile } from '../../testing/upload.ts'

let connection: Connection
let app: FastifyInstance
let url: string
beforeAll(async () => {
  connection = await referenceStore()
  app = await testApp(connection)
  url = await listen(app, { host: '127.0.0.1', port: 0 })
}, 120_000)
afterAll(async () => {
  await app.close()
  await connection.close()
})

const people = (count: number) =>
  [
    'Naam;E-mail;Fenomeen',
    ...Array.from({ length: count }, (_, at) => `Medewerker ${at};m${at}@voorbeeld.example;Ondermijning`),
  ].join('\n')
const headers = { authorization: `Bearer ${testKey}` }
const cancel = (id: string) => ask(app, 'DELETE', `/v1/imports/${id}`)

/** The messages of a stream of events, until it ends. */
async function heard(id: string) {
  const answer = await fetch(`${url}/v1/imports/${id}/events`, { headers })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8'])
  expect(answer.headers.get('api-version')).not.toBeNull()
  const text = await answer.text()
  return text.split('\n\n').flatMap((event) => {
    const data = /^data: (.*)$/m.exec(event)?.[1]
    return data === undefined ? [] : [importEvent.strict().parse(JSON.parse(data))]
  })
}

it('is followed by its events to the end, and cancelled in the middle leaves nothing', async () => {
  const before = await countAll(connection)
  const first = answerOf(await sendFile(app, people(20_000)), importReport, 201)
  expect(['checking', 'committing']).toContain(first.state)
  const events = heard(first.id)
  await until(async () => {
    const { state, progress } = answerOf(await ask(app, 'GET', `/v1/imports/${first.id}`), importReport)
    return state === 'committing' && progress > 0.35
  })
  expect((await cancel(first.id)).statusCode).toBe(204)
  const told = await events
  expect(told.at(-1)).toMatchObject({ id: first.id, state: 'cancelled' })
  expect(told.length).toBeGreaterThan(2)
  const progress = told.map((event) => event.progress)
  expect(progress).toEqual(progress.toSorted((a, b) => a - b))
  expect(await countAll(connection)).toEqual(before)
}, 120_000)

it('is not cancelled any more when it has ended', async () => {
  const done = await importAll(app, people(2))
  problemIn(await cancel(done.id), 409)
  expect(await heard(done.id)).toMatchObject([{ state: 'committed', progress: 1, auditEntryId: done.auditEntryId }])
})

it('is unknown to whoever did not begin it', async () => {
  problemIn(await cancel('0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11'), 404)
  problemIn(await ask(app, 'GET', '/v1/imports/0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11'), 404)
  problemIn(await ask(app, 'GET', '/v1/imports/0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11/events'), 404)
})

it('ends with the application, and its listeners with it', async () => {
  const other = await testApp(connection)
  const otherUrl = await listen(other, { host: '127.0.0.1', port: 0 })
  const before = await countAll(connection)
  const started = answerOf(await sendFile(other, people(20_000)), importReport, 201)
  const listening = await fetch(`${otherUrl}/v1/imports/${started.id}/events`, { headers })
  const text = listening.text().catch(() => 'cut')
  await other.close()
  expect(await text).toEqual(expect.any(String))
  expect(await countAll(connection)).toEqual(before)
}, 120_000)
