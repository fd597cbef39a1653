import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { written } from '../../contract/audit-entries.ts'
import { pageOf } from '../../contract/list.ts'
import type { Connection } from '../neo4j/database.ts'
import { answerOf, faultPaths, problemIn } from './answers.ts'
import { ask, testApp } from './app.ts'
import { auditOf, countAll } from './look.ts'
import { smallTown, town, townId } from './small-town.ts'
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
  /** A patch of the least, and what the record then holds. */
  patch: { body: object; stored: object }
  /** A patch that no record takes, and the faults that it gives. */
  broken: { body: object; paths: string[] }
  /** Whether it holds from a day until a day. */
  hasDays?: true
}

/** What holds for every record of the API: create, get, list, refusals, audit; in the small town. */
export function aRecordOf(suite: RecordSuite): void {
  const { path, schema, kind, least, whole, dangling, taken, patch, broken, hasDays } = suite
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

  const newRecord = async () => {
    const created = await ask(app, 'POST', path, { payload: fresh(least.body) })
    return { id: idOf(answerOf(created, record, 201)), etag: String(created.headers.etag) }
  }
  let made = 0
  /** A phenomenon is named by its maker, and a claim stands once. */
  const fresh = (body: object) => {
    made++
    if ('id' in body) return { ...body, id: `made-${made}` }
    return 'level' in body && 'from' in body
      ? {
          ...body,
          from: [town.anna, town.bram, town.carla, town.daan][made % 4],
          to: [town.youth, town.club, town.force][made % 3],
          until: '2024-06-30',
        }
      : body
  }

  it('changes a record that nobody changed since, and tells what others changed otherwise', async () => {
    const { id, etag } = await newRecord()
    expect(etag).toBe('"1"')
    const url = `${path}/${id}`
    problemIn(await ask(app, 'PATCH', url, { payload: patch.body }), 428)
    const changed = await ask(app, 'PATCH', url, { payload: patch.body, headers: { 'if-match': etag } })
    expect(answerOf(changed, record)).toMatchObject({ id, version: 2, ...patch.stored })
    expect(changed.headers.etag).toBe('"2"')
    expect((await ask(app, 'GET', url)).headers.etag).toBe('"2"')
    const late = problemIn(await ask(app, 'PATCH', url, { payload: patch.body, headers: { 'if-match': etag } }), 412)
    expect(late.changes?.map((change) => change.path)).toEqual(Object.keys(patch.body).sort())
    expect(late.changes?.[0]).toMatchObject({ by: 'admin-api-key' })
    expect(await auditOf(connection, id)).toMatchObject([{ action: 'create' }, { action: 'change' }])
  })

  it('names every fault of a patch, and changes nothing', async () => {
    const { id, etag } = await newRecord()
    const answer = await ask(app, 'PATCH', `${path}/${id}`, { payload: broken.body, headers: { 'if-match': etag } })
    expect(faultPaths(problemIn(answer, 400))).toEqual(broken.paths)
    expect(answerOf(await ask(app, 'GET', `${path}/${id}`), record)).toMatchObject({ version: 1 })
  })

  it('takes a record back, brings it again, and knows its versions', async () => {
    const { id, etag } = await newRecord()
    const url = `${path}/${id}`
    problemIn(await ask(app, 'DELETE', url), 428)
    problemIn(await ask(app, 'DELETE', url, { headers: { 'if-match': '"7"' } }), 412)
    const before = answerOf(await ask(app, 'GET', url), record)
    const gone = await ask(app, 'DELETE', url, { headers: { 'if-match': etag } })
    expect(gone.statusCode).toBe(204)
    problemIn(await ask(app, 'GET', url), 404)
    problemIn(await ask(app, 'DELETE', url, { headers: { 'if-match': etag } }), 404)
    const undone = await ask(app, 'POST', `/v1/audit-entries/${gone.headers['audit-entry']}/_undo`)
    expect(answerOf(undone, written).revisions).toEqual([{ kind, subject: id, version: 3 }])
    expect(answerOf(await ask(app, 'GET', url), record)).toEqual({ ...before, version: 3 })
  })

  it('does one operation once, whatever the number of tries', async () => {
    const payload = fresh(least.body)
    const headers = { 'idempotency-key': `${kind}-key` }
    const first = await ask(app, 'POST', path, { payload, headers })
    const counts = await countAll(connection)
    const again = await ask(app, 'POST', path, { payload, headers })
    expect([again.statusCode, again.body, again.headers.location]).toEqual([201, first.body, first.headers.location])
    expect(await countAll(connection)).toEqual(counts)
    problemIn(await ask(app, 'POST', path, { payload: fresh(whole.body), headers }), 409)
    problemIn(await ask(app, 'POST', path, { payload, headers: { 'idempotency-key': 'a b' } }), 400)
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

  if (hasDays) {
    it('reads what holds on a day, by itself and in the list', async () => {
      const payload = { ...fresh(least.body), from: '2024-02-01', until: '2024-03-01' }
      const id = idOf(answerOf(await ask(app, 'POST', path, { payload }), record, 201))
      for (const [day, holds] of [
        ['2024-01-31', false],
        ['2024-02-01', true],
        ['2024-02-29', true],
        ['2024-03-01', false],
      ] as const) {
        expect((await ask(app, 'GET', `${path}/${id}?asOf=${day}`)).statusCode).toBe(holds ? 200 : 404)
        const { items } = answerOf(await ask(app, 'GET', `${path}?limit=200&asOf=${day}`), pageOf(record))
        expect(items.some((item) => idOf(item) === id)).toBe(holds)
      }
    })
  }

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
