import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { auditEntry } from '../../../contract/audit-entries.ts'
import { erased, personalData } from '../../../contract/personal-data.ts'
import { professional } from '../../../contract/professionals.ts'
import type { Connection } from '../../neo4j/database.ts'
import { answerOf } from '../../testing/answers.ts'
import { testApp } from '../../testing/app.ts'
import { asking, entryIn, idIn } from '../../testing/asking.ts'
import { look, wholeStore } from '../../testing/look.ts'
import { smallTown, town, townClaims } from '../../testing/small-town.ts'
import { queryOf, storeWith } from '../../testing/store.ts'

let connection: Connection
let app: FastifyInstance
const { send, ok } = asking(() => app)
beforeAll(async () => {
  connection = await storeWith(smallTown)
  app = await testApp(connection)
}, 60_000)
afterAll(async () => {
  await app.close()
  await connection.close()
})

const made = async (body: object) => idIn(await ok('POST', '/v1/professionals', body))
const erasing = (id: string, name: string) => send('POST', `/v1/professionals/${id}/_erase`, { name })

it('erases whom only the history knows still', async () => {
  const id = await made({ name: 'Ypsilon Kwakkernaak', email: 'yk@voorbeeld.example' })
  await ok('DELETE', `/v1/professionals/${id}`)
  const document = answerOf(await ok('GET', `/v1/professionals/${id}/personal-data`), personalData)
  expect(document).toMatchObject({ isRemoved: true, professional: { name: 'Ypsilon Kwakkernaak' } })
  answerOf(await erasing(id, 'Ypsilon Kwakkernaak'), erased)
  const store = await wholeStore(connection)
  for (const value of ['ypsilon', 'kwakkernaak', 'yk@']) expect(store).not.toContain(value)
})

it('leaves a namesake with the same switchboard, and their history', async () => {
  const shared = { name: 'Jan Naamgenoot', phone: '+31 190 099 000' }
  const [one, other] = [await made(shared), await made({ ...shared, tasks: 'Iets anders' })]
  const changed = await ok('PATCH', `/v1/professionals/${other}`, { tasks: 'Nog iets' })
  const report = answerOf(await erasing(one, shared.name), erased)
  expect(report.mentions.map(({ id, field }) => [id, field])).toEqual([
    [other, 'name'],
    [other, 'phone'],
  ])
  await ok('POST', `/v1/audit-entries/${entryIn(changed)}/_undo`)
  const found = answerOf(await ok('GET', `/v1/professionals/${other}`), professional)
  expect(found).toMatchObject({ ...shared, tasks: 'Iets anders' })
})

it('does not empty the history of others for a name of one word', async () => {
  const id = await made({ name: 'Jeugd' })
  const edit = await ok('PATCH', `/v1/organisations/${town.force}`, { tasks: 'Jeugd en gezin' })
  const report = answerOf(await erasing(id, 'Jeugd'), erased)
  expect(report.mentions).toContainEqual({ kind: 'organisation', id: town.force, field: 'tasks' })
  const entry = answerOf(await ok('GET', `/v1/audit-entries/${entryIn(edit)}`), auditEntry)
  expect(entry.revisions[0]?.after).toMatchObject({ tasks: 'Jeugd en gezin' })
})

it('forgets a remembered import that names them', async () => {
  const id = await made({ name: 'Zeger Importnaam' })
  const remember = queryOf(
    "CREATE (:ImportMapping {key: 'k1', mapping: '{\"defaults\":{\"statedBy\":\"Zeger Importnaam\"}}'}) CREATE (:ImportMapping {key: 'k2', mapping: '{}'})",
  )
  await connection.forRequest().write((run) => run(remember, {}))
  answerOf(await erasing(id, 'Zeger Importnaam'), erased)
  expect(await look(connection, 'MATCH (m:ImportMapping) RETURN m.key AS key')).toEqual([{ key: 'k2' }])
})

it('is not found in what others write at the same moment', async () => {
  for (let round = 1; round <= 2; round++) {
    const marker = `tegelijk${round}x`
    const id = await made({ name: `Gelijk ${marker}` })
    const claim = { level: 3, confirmedOn: '2024-05-01', note: marker }
    const [done, ...others] = await Promise.all([
      erasing(id, `Gelijk ${marker}`),
      send('POST', '/v1/trust-relations', { ...claim, from: id, to: town.club }),
      send('POST', '/v1/trust-relations', { ...claim, from: town.club, to: id }),
      send('PATCH', `/v1/trust-relations/${townClaims.hallClub}`, { statedBy: id }),
      send('PATCH', `/v1/professionals/${id}`, { tasks: marker }),
      send('PUT', `/v1/phenomena/calm/parties/${id}`, {}),
    ])
    answerOf(done, z.looseObject({}))
    for (const { statusCode } of others) expect([200, 201, 400, 404]).toContain(statusCode)
    expect(await wholeStore(connection)).not.toContain(marker)
    expect(await look(connection, `MATCH ()-[r]->() WHERE r.statedBy = '${id}' RETURN r`)).toEqual([])
  }
}, 60_000)

it('waits for a write that has begun, and sees what it wrote', async () => {
  const id = await made({ name: 'Wacht Even' })
  const mark = queryOf(
    `MATCH ()-[t:TRUSTS {id: '${townClaims.clubBramFlood}'}]->() SET t.statedBy = '${id}', t.note = 'van Wacht Even'`,
  )
  const writing = Promise.withResolvers<void>()
  const enough = Promise.withResolvers<void>()
  const held = connection.forRequest(20_000).write(async (run) => {
    await run(mark, {})
    writing.resolve()
    await enough.promise
  })
  await writing.promise
  const erased = erasing(id, 'Wacht Even')
  await pause(1_000) // for an erasure that does not wait
  enough.resolve()
  await held
  expect(JSON.parse((await erased).body)).toMatchObject({
    mentions: [{ kind: 'trust-relation', id: townClaims.clubBramFlood, field: 'note' }],
  })
  expect(await look(connection, `MATCH ()-[r]->() WHERE r.statedBy = '${id}' RETURN r`)).toEqual([])
}, 60_000)

it('is done once, by two administrators at the same moment', async () => {
  const id = await made({ name: 'Twee Maal' })
  const both = await Promise.all([erasing(id, 'Twee Maal'), erasing(id, 'Twee Maal')])
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 404])
})
