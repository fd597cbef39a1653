import type { FastifyInstance } from 'fastify'
import { auditEntry, written } from '../../../contract/audit-entries.ts'
import { pageOf } from '../../../contract/list.ts'
import type { Connection } from '../../neo4j/database.ts'
import { answerOf, faultPaths, problemIn } from '../../testing/answers.ts'
import { ask, testApp } from '../../testing/app.ts'
import { smallTown, town, townClaims } from '../../testing/small-town.ts'
import { storeWith } from '../../testing/store.ts'

let connection: Connection
let app: FastifyInstance
beforeAll(async () => {
  connection = await storeWith(smallTown)
  app = await testApp(connection)
  for (const [version, level] of [
    [1, 2],
    [2, 3],
    [3, 5],
  ]) {
    const url = `/v1/trust-relations/${townClaims.hallClub}`
    await ask(app, 'PATCH', url, { payload: { level }, headers: { 'if-match': `"${version}"` } })
  }
  await ask(app, 'PUT', `/v1/phenomena/calm/parties/${town.ella}`, { payload: { roles: ['trains'] } })
})
afterAll(async () => {
  await app.close()
  await connection.close()
})

const list = async (query: string) => answerOf(await ask(app, 'GET', `/v1/audit-entries?${query}`), pageOf(auditEntry))

it('tells the history of a relation, newest first, with what changed from what to what', async () => {
  const { items } = await list(`subject=${townClaims.hallClub}`)
  expect(items.map(({ revisions }) => [revisions[0]?.before?.level, revisions[0]?.after?.level])).toEqual([
    [3, 5],
    [2, 3],
    [4, 2],
  ])
  expect(items[0]).toMatchObject({ action: 'change', kind: 'trust-relation', actor: 'admin-api-key', records: 1 })
  expect(items[0]?.revisions).toMatchObject([
    { label: 'Gemeente Kleindorp → Café De Brug', changed: ['level'], version: 4 },
  ])
})

it('finds what concerns a party from either side', async () => {
  for (const party of [town.hall, town.club]) expect((await list(`party=${party}`)).items).toHaveLength(3)
  const { items } = await list(`party=${town.ella}`)
  expect(items[0]?.revisions[0]).toMatchObject({ kind: 'involvement', label: 'Ella Fontein – calm (en)' })
})

it('finds what there is between two parties, and nothing that concerns one of them alone', async () => {
  const between = await list(`party=${town.club}&otherParty=${town.hall}`)
  expect(between.items).toHaveLength(3)
  expect(between.items.flatMap(({ revisions }) => revisions).map(({ subject }) => subject)).toEqual(
    Array(3).fill(townClaims.hallClub),
  )
  expect((await list(`party=${town.ella}&otherParty=${town.hall}`)).items).toEqual([])
})

it('pages through everything once, in order', async () => {
  const all = (await list('limit=200')).items
  const paged = []
  let cursor: string | undefined
  do {
    const page = await list(`limit=3${cursor ? `&cursor=${cursor}` : ''}`)
    paged.push(...page.items)
    cursor = page.next
  } while (cursor)
  expect(paged.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
  expect(all.map(({ at }) => at)).toEqual(
    all
      .map(({ at }) => at)
      .toSorted()
      .toReversed(),
  )
  expect(new Set(all.map(({ action }) => action))).toEqual(new Set(['load', 'change']))
})

it.each([
  ['kind=involvement&action=change', 1],
  ['action=change', 4],
  ['mine=true', 4],
  ['actor=test&action=change', 0],
  ['until=2020-01-01', 0],
  ['since=2020-01-01&mine=true', 4],
  [`party=${town.hall}&kind=involvement`, 0],
])('narrows down by %s', async (query, count) => {
  expect((await list(query)).items).toHaveLength(count)
})

it('undoes a write once, and only while nobody wrote after it', async () => {
  const [last, earlier] = (await list(`subject=${townClaims.hallClub}`)).items
  const undo = (id: string | undefined) => ask(app, 'POST', `/v1/audit-entries/${id}/_undo`)
  problemIn(await undo(earlier?.id), 409)
  const done = answerOf(await undo(last?.id), written)
  expect(done.revisions).toEqual([{ kind: 'trust-relation', subject: townClaims.hallClub, version: 5 }])
  problemIn(await undo(last?.id), 409)
  const entry = answerOf(await ask(app, 'GET', `/v1/audit-entries/${done.auditEntryId}`), auditEntry)
  expect(entry).toMatchObject({ action: 'undo', undoes: last?.id })
  answerOf(await undo(done.auditEntryId), written)
  expect((await ask(app, 'GET', `/v1/trust-relations/${townClaims.hallClub}`)).json()).toMatchObject({ level: 5 })
})

it('refuses filters that do not exist, a broken cursor and an unknown entry', async () => {
  const bad = problemIn(await ask(app, 'GET', '/v1/audit-entries?colour=red&kind=house&party=1'), 400)
  expect(faultPaths(bad)).toEqual(['query colour', 'query kind', 'query party'])
  problemIn(await ask(app, 'GET', '/v1/audit-entries?cursor=abc'), 400)
  problemIn(await ask(app, 'GET', `/v1/audit-entries/${town.hall}`), 404)
  problemIn(await ask(app, 'POST', `/v1/audit-entries/${town.hall}/_undo`), 404)
})
