import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { pageOf } from '../../contract/list.ts'
import type { Connection } from '../neo4j/database.ts'
import { answerOf, faultPaths, problemIn } from './answers.ts'
import { ask, testApp } from './app.ts'
import { auditOf, countAll } from './look.ts'
import { smallTown, townId } from './small-town.ts'
import { storeWith } from './store.ts'

type Example = { body: object; stored: object }

export type RecordSuite = {
  path: `/v1/${string}`
  schema: z.ZodObject
  /** How the audit trail calls it. */
  kind: string
  /** No more than it needs, and with everything it may have. */
  least: Example
  whole: Example
  /** A body with references to nothing, and the faults that it gives. */
  dangling?: { body: object; paths: string[] }
  /** A body that clashes with a record of the town. */
  taken?: { body: object }
}

/** What holds for every record of the API: create, get, list, refusals, audit; in the small town. */
export function aRecordOf({ path, schema, kind, least, whole, dangling, taken }: RecordSuite): void {
  let connection: Connection
  let app: FastifyInstance
  beforeAll(async () => {
    connection = await storeWith(smallTown)
    app = await testApp(connection)
  })
  afterAll(async () => {
    await app.close()
    await connection.close()
  })

  const record = z.strictObject(schema.shape)
  const idOf = (body: unknown) => z.object({ id: z.string() }).parse(body).id

  it.each([
    ['the least', least],
    ['everything', whole],
  ])('stores %s and answers it in the same words ever after', async (_name, { body, stored }) => {
    const created = await ask(app, 'POST', path, { payload: body })
    const answer = answerOf(created, record, 201)
    const id = idOf(answer)
    expect(answer).toEqual({ id, version: 1, ...stored })
    expect(created.headers.location).toBe(`${path}/${id}`)
    expect(created.headers['api-version']).toMatch(/^\d+\.\d+\.\d+$/)
    expect(answerOf(await ask(app, 'GET', `${path}/${id}`), record)).toEqual(answer)
    const { items } = answerOf(await ask(app, 'GET', `${path}?limit=200`), pageOf(record))
    expect(items).toContainEqual(answer)
    expect(await auditOf(connection, id)).toMatchObject([{ action: 'create', kind, actor: 'admin-api-key' }])
  })

  it('says 404 where nothing has the id', async () => {
    const id = kind === 'phenomenon' ? 'nothing' : townId(99)
    problemIn(await ask(app, 'GET', `${path}/${id}`), 404)
  })

  it('says 400 where the id cannot be one', async () => {
    const found = problemIn(await ask(app, 'GET', `${path}/No%20Id`), 400)
    expect(faultPaths(found)).toEqual(['path id'])
  })

  it('names an unknown field, and stores nothing', async () => {
    const before = await countAll(connection)
    const found = problemIn(await ask(app, 'POST', path, { payload: { ...least.body, colour: 'red' } }), 400)
    expect(faultPaths(found)).toEqual(['body colour'])
    expect(await countAll(connection)).toEqual(before)
  })

  if (dangling) {
    it('names every reference to nothing, and stores nothing', async () => {
      const before = await countAll(connection)
      const found = problemIn(await ask(app, 'POST', path, { payload: dangling.body }), 400)
      expect(faultPaths(found)).toEqual(dangling.paths)
      expect(await countAll(connection)).toEqual(before)
    })
  }

  if (taken) {
    it('says 409 where the id is taken, and changes nothing', async () => {
      const before = [await countAll(connection), (await ask(app, 'GET', path)).json()]
      problemIn(await ask(app, 'POST', path, { payload: taken.body }), 409)
      expect([await countAll(connection), (await ask(app, 'GET', path)).json()]).toEqual(before)
    })
  }
}
