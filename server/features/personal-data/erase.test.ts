import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { auditEntry, written } from '../../../contract/audit-entries.ts'
import { pageOf } from '../../../contract/list.ts'
import { searchResult } from '../../../contract/parties.ts'
import { type Erased, erased, personalData } from '../../../contract/personal-data.ts'
import { trustRelation } from '../../../contract/trust-relations.ts'
import { backUp } from '../../backup/backup.ts'
import type { Connection } from '../../neo4j/database.ts'
import { answerOf, faultPaths, problemIn } from '../../testing/answers.ts'
import { testApp } from '../../testing/app.ts'
import { asking, idIn } from '../../testing/asking.ts'
import { linesIn, testFolder } from '../../testing/backup-file.ts'
import { look, wholeStore } from '../../testing/look.ts'
import { smallTown, town } from '../../testing/small-town.ts'
import { queryOf, storeWith, testAddress } from '../../testing/store.ts'
import { fillUnmistakable, firstBody, lastName, unmistakable } from '../../testing/unmistakable.ts'
import { sendFile } from '../../testing/upload.ts'

let connection: Connection
let app: FastifyInstance
let x: Awaited<ReturnType<typeof fillUnmistakable>>
const { send, ok } = asking(() => app)
beforeAll(async () => {
  connection = await storeWith(smallTown)
  app = await testApp(connection)
  x = await fillUnmistakable({ send, ok })
}, 120_000)
afterAll(async () => {
  await app.close()
  await connection.close()
})

const erasing = (name: string, headers?: Record<string, string>) =>
  send('POST', `/v1/professionals/${x.id}/_erase`, { name }, headers)
const clubTasks = { kind: 'organisation', id: town.club, field: 'tasks' }

it('tells everything that is held, opinions of others included', async () => {
  const found = answerOf(await ok('GET', `/v1/professionals/${x.id}/personal-data`), personalData.strict())
  expect(found.professional).toMatchObject({ id: x.id, name: lastName, tasks: 'wrfltaak en meer' })
  expect(found.professional.seats).toEqual([{ partyTypeId: 'mediator' }])
  expect(found.isRemoved).toBe(false)
  expect(found.involvements.map(({ phenomenonId }) => phenomenonId).sort()).toEqual(['fire', 'flood'])
  expect(found.participations).toMatchObject([{ consultationId: town.weegteam, role: 'wrflrol' }])
  expect(found.claimsBy.map(({ note }) => note).sort()).toEqual(['wrflander', 'wrflnoot'])
  expect(found.claimsAbout).toMatchObject([{ id: x.about, level: 2 }])
  expect(found.statedBy).toMatchObject([{ id: x.stated, level: 5 }])
  expect(found.purposes.map(({ phenomenonId }) => phenomenonId).sort()).toEqual(['fire', 'flood'])
  expect(found.mentions).toEqual([clubTasks])
  expect(found.names).toMatchObject({
    [town.hall]: 'Gemeente Kleindorp',
    [town.weegteam]: 'Weegteam',
    fire: 'fire (en)',
  })
  const actions = new Set(found.history.map(({ action }) => action))
  expect([...actions].sort()).toEqual(['change', 'change-set', 'create', 'merge', 'remove', 'undo'])
  expect(found.history.map(({ at }) => at)).toEqual(
    found.history
      .map(({ at }) => at)
      .sort()
      .reverse(),
  )
  const text = JSON.stringify(found)
  expect(unmistakable.filter((value) => !text.includes(value))).toEqual([])
})

it('is not erased under another name than the stored one', async () => {
  const before = await wholeStore(connection)
  expect(faultPaths(problemIn(await erasing('Xanthippe Qvortrup'), 400))).toEqual(['body name'])
  expect(await wholeStore(connection)).toBe(before)
  expect(unmistakable.filter((value) => !before.includes(value.toLowerCase()))).toEqual([])
})

describe('erased', () => {
  let report: Erased
  let body: string
  let readIn: string
  const neighbours = () =>
    look(
      connection,
      `MATCH (n:Party) WHERE n.id <> '${x.id}' RETURN properties(n) AS party,
        COLLECT { MATCH (n)-[r]->(m) WHERE m.id <> '${x.id}' RETURN [type(r), m.id, r.level, r.note] ORDER BY type(r), m.id, r.id } AS relations
       ORDER BY n.id`,
    )
  beforeAll(async () => {
    const file = await sendFile(app, `Naam*;E-mail;Organisatie\n${lastName};;Team Jeugd\n`, { dryRun: true })
    readIn = `/v1/imports/${idIn(file)}`
    expect((await ok('GET', readIn)).body).toContain(lastName)
    const before = await neighbours()
    const answer = await erasing(lastName, { 'idempotency-key': 'erase' })
    body = answer.body
    report = answerOf(answer, erased.strict())
    expect(await neighbours()).toEqual(before)
  }, 60_000)

  it('is in no report of an import any more', async () => {
    problemIn(await send('GET', readIn), 404)
  })

  it('tells what is gone, and where words of others still name them', () => {
    expect(report.removed).toEqual({ professional: 1, 'trust-relation': 3, involvement: 2, participation: 1 })
    expect(report.mentions).toEqual([clubTasks])
  })

  it('answers the same when it is asked again, and finds nobody under a new key', async () => {
    expect((await erasing(lastName, { 'idempotency-key': 'erase' })).body).toBe(body)
    problemIn(await erasing(lastName), 404)
    for (const id of [x.id, x.twin]) problemIn(await send('GET', `/v1/professionals/${id}/personal-data`), 404)
    problemIn(await send('GET', `/v1/professionals/${x.id}`), 404)
    problemIn(await send('GET', `/v1/parties/${x.id}`), 404)
  })

  it('does not tell again what was answered before, and does not do it again', async () => {
    problemIn(await send('POST', '/v1/professionals', firstBody, { 'idempotency-key': 'make' }), 404)
    const set = await ok('POST', '/v1/change-sets', { changes: x.changes }, { 'idempotency-key': 'set' })
    expect(answerOf(set, written).revisions).toHaveLength(1) // ids and versions: nothing to hide
    expect(await look(connection, `MATCH (n:Party {id: '${x.id}'}) RETURN n`)).toEqual([])
  })

  it.each(['Xanthippe', 'zwubbelink', 'qvortrup', 'wrflfunctie', 'quortrap'])('is not found by %s', async (text) => {
    expect(answerOf(await ok('POST', '/v1/parties/_search', { text }), searchResult).items).toEqual([])
  })

  it('cannot be brought back by an undo', async () => {
    const { created, changed, removed } = x.entries
    for (const entry of [created, changed, removed, report.auditEntryId]) {
      problemIn(await send('POST', `/v1/audit-entries/${entry}/_undo`), 409)
    }
  })

  it('leaves who wrote, when and what kind, and no data', async () => {
    const listed = await ok('GET', `/v1/audit-entries?subject=${x.id}&limit=200`)
    const { items } = answerOf(listed, pageOf(auditEntry))
    expect(items[0]).toMatchObject({
      id: report.auditEntryId,
      action: 'erase',
      kind: 'professional',
      subject: x.id,
      records: 0,
    })
    expect(items.map(({ action }) => action)).toEqual(expect.arrayContaining(['create', 'change', 'merge']))
    const theirs = items.flatMap(({ revisions }) => revisions).filter(({ subject }) => subject === x.id)
    expect(theirs.length).toBeGreaterThan(0)
    expect(theirs.filter(({ before, after }) => before || after)).toEqual([])
  })

  it('leaves what they stated of others, without who stated it, and its history', async () => {
    const read = async () => answerOf(await ok('GET', `/v1/trust-relations/${x.stated}`), trustRelation)
    const { statedBy, ...claim } = await read()
    expect([statedBy, claim.basis, claim.level]).toEqual([undefined, 'blijft', 5])
    await ok('POST', `/v1/audit-entries/${x.entries.restated}/_undo`)
    expect(await read()).toMatchObject({ level: 3, basis: 'blijft' })
  })

  it('is nowhere in the store or in a copy of it, once the last text of others is mended', async () => {
    const found = await look(
      connection,
      "MATCH (n) WHERE any(k IN keys(n) WHERE toLower(toStringOrNull(n[k])) CONTAINS 'zwubbelink') RETURN n.id AS id",
    )
    expect(found).toEqual([{ id: town.club }])
    // Past the API: mended there, its history would hold the text as it was.
    await connection.forRequest().write((run) => run(mend, {}))
    for (const text of [await wholeStore(connection), await copyOfStore()]) {
      expect(unmistakable.filter((value) => text.includes(value.toLowerCase()))).toEqual([])
      expect(text).toContain('kleindorp')
      expect(text).not.toContain('_lock')
    }
  })

  it('has its id in the audit trail alone', async () => {
    const has = (of: string) =>
      `any(k IN keys(${of}) WHERE toStringOrNull(${of}[k]) CONTAINS '${x.id}' OR '${x.id}' IN CASE WHEN ${of}[k] IS :: LIST<STRING> THEN ${of}[k] ELSE [] END)`
    const nodes = await look(
      connection,
      `MATCH (n) WHERE ${has('n')} RETURN DISTINCT labels(n) AS labels ORDER BY labels`,
    )
    expect(nodes).toEqual([{ labels: ['AuditEntry'] }, { labels: ['Revision'] }])
    expect(await look(connection, `MATCH ()-[r]->() WHERE ${has('r')} RETURN r`)).toEqual([])
  })
})

const mend = queryOf(`MATCH (n {id: '${town.club}'}) SET n.tasks = 'Vraag het aan de balie'`)

async function copyOfStore(): Promise<string> {
  const folder = await testFolder()
  const file = join(folder.path, 'copy')
  await backUp(testAddress(), file, () => undefined)
  const lines = await linesIn(file)
  await folder.remove()
  return lines.join('\n').toLowerCase()
}
