import { z } from 'zod'
import { written } from '../../../contract/audit-entries.ts'
import { limits } from '../../../contract/limits.ts'
import { pageOf } from '../../../contract/list.ts'
import { trustRelation } from '../../../contract/trust-relations.ts'
import { answerOf, faultPaths, problemIn } from '../../testing/answers.ts'
import { ask } from '../../testing/app.ts'
import { appOn } from '../../testing/app-on.ts'
import { smallTown, town, townClaims } from '../../testing/small-town.ts'

const path = '/v1/trust-relations'
const record = z.strictObject(trustRelation.shape)

const on = appOn(() => smallTown)

const get = async (id: string) => answerOf(await ask(on.app, 'GET', `${path}/${id}`), record)
const patch = (id: string, version: number, body: object) =>
  ask(on.app, 'PATCH', `${path}/${id}`, { payload: body, headers: { 'if-match': `"${version}"` } })

it('confirms, and takes an optional field away by null', async () => {
  const noted = answerOf(await patch(townClaims.hallClub, 1, { note: 'Belt altijd terug', basis: 'overleg' }), record)
  expect(noted).toMatchObject({ version: 2, note: 'Belt altijd terug', level: 4 })
  const bare = answerOf(await patch(townClaims.hallClub, 2, { note: null, confirmedOn: '2024-06-01' }), record)
  expect(bare).toMatchObject({ version: 3, basis: 'overleg', confirmedOn: '2024-06-01' })
  expect(bare).not.toHaveProperty('note')
  expect(await get(townClaims.hallClub)).toEqual(bare)
})

it('is rebuilt by a later confirmation, whatever else is said; an undo brings back what was', async () => {
  const id = townClaims.clubBramFlood
  answerOf(await patch(id, 1, { toRebuild: true }), record)
  expect(answerOf(await patch(id, 2, { confirmedOn: '2024-02-01' }), record)).toMatchObject({ toRebuild: true })
  const changes = [{ do: 'change-trust-relation', id, version: 3, patch: { confirmedOn: '2024-06-01' } }]
  const done = answerOf(await ask(on.app, 'POST', '/v1/change-sets', { payload: { changes } }), written)
  expect(await get(id)).not.toHaveProperty('toRebuild')
  answerOf(await ask(on.app, 'POST', `/v1/audit-entries/${done.auditEntryId}/_undo`), written)
  expect(await get(id)).toMatchObject({ version: 5, confirmedOn: '2024-02-01', toRebuild: true })
})

it('leaves the version as it is when nothing changes', async () => {
  expect(answerOf(await patch(townClaims.carlaDaan, 1, { level: 3 }), record).version).toBe(1)
})

it('checks the rules over several fields on the claim as it becomes', async () => {
  const found = problemIn(await patch(townClaims.carlaDaan, 1, { until: '2024-01-01', to: town.ella }), 400)
  expect(faultPaths(found)).toEqual(['body to'])
  const order = problemIn(await patch(townClaims.carlaDaan, 1, { until: '2024-01-01' }), 400)
  expect(faultPaths(order)).toEqual(['body until'])
  const unknown = problemIn(await patch(townClaims.carlaDaan, 1, { statedBy: town.hall, phenomena: ['x'] }), 400)
  expect(faultPaths(unknown)).toEqual(['body phenomena.0', 'body statedBy'])
})

it('refuses to make a claim current that a rival covers', async () => {
  problemIn(await patch(townClaims.annaBramFire, 1, { phenomena: [] }), 409)
  expect(await get(townClaims.annaBramFire)).toMatchObject({ version: 1, phenomena: ['fire'] })
})

it('lists what holds on a day', async () => {
  const idsOn = async (asOf: string) => {
    const { items } = answerOf(await ask(on.app, 'GET', `${path}?limit=200&asOf=${asOf}`), pageOf(record))
    return items.map(({ id }) => id)
  }
  expect(await idsOn('2024-06-29')).toContain(townClaims.forceAnnaEnded)
  expect(await idsOn('2024-06-30')).not.toContain(townClaims.forceAnnaEnded)
  expect(await idsOn('2024-06-30')).not.toContain(townClaims.annaForceLater)
  expect(await idsOn('2024-07-01')).toContain(townClaims.annaForceLater)
  problemIn(await ask(on.app, 'GET', `${path}/${townClaims.annaForceLater}?asOf=2024-06-30`), 404)
  expect(
    (await ask(on.app, 'GET', `${path}/${townClaims.annaForceLater}?asOf=2024-07-01`)).headers.etag,
  ).toBeUndefined()
})

it('does several changes together, or none of them', async () => {
  const change = (confirmedOn: string, version: number) => ({
    changes: [
      { do: 'change-trust-relation', id: townClaims.daanAnna, version: 1, patch: { confirmedOn } },
      { do: 'change-trust-relation', id: townClaims.ellaCarla, version, patch: { confirmedOn } },
    ],
  })
  problemIn(await ask(on.app, 'POST', '/v1/change-sets', { payload: change('2024-06-02', 9) }), 412)
  expect(await get(townClaims.daanAnna)).toMatchObject({ version: 1, confirmedOn: '2024-03-01' })
  const done = answerOf(await ask(on.app, 'POST', '/v1/change-sets', { payload: change('2024-06-02', 1) }), written)
  expect(done.revisions).toHaveLength(2)
  expect(await get(townClaims.ellaCarla)).toMatchObject({ version: 2, confirmedOn: '2024-06-02' })
  answerOf(await ask(on.app, 'POST', `/v1/audit-entries/${done.auditEntryId}/_undo`), written)
  expect(await get(townClaims.ellaCarla)).toMatchObject({ version: 3, confirmedOn: '2024-03-01' })
  expect(await get(townClaims.daanAnna)).toMatchObject({ version: 3, confirmedOn: '2024-03-01' })
  problemIn(await ask(on.app, 'POST', `/v1/audit-entries/${done.auditEntryId}/_undo`), 409)
})

it('sets and takes back what two ids name in one set, each on the version that was seen', async () => {
  const [flood, weegteam] = [{ phenomenonId: 'flood' }, { consultationId: town.weegteam }]
  const set = (changes: object[]) => ask(on.app, 'POST', '/v1/change-sets', { payload: { changes } })
  const put = [
    { do: 'put-participation', ...weegteam, partyId: town.hall, record: { role: 'gastheer' } },
    { do: 'put-expected-seat', ...flood, partyTypeId: 'school', record: { necessity: 'required' } },
    { do: 'remove-participation', ...weegteam, partyId: town.daan, version: 1 },
    { do: 'remove-involvement', ...flood, partyId: town.club },
  ]
  problemIn(await set([...put, { do: 'remove-involvement', ...flood, partyId: town.bram, version: 7 }]), 412)
  const there = (paths: string[]) =>
    Promise.all(paths.map(async (one) => (await ask(on.app, 'GET', `/v1/${one}`)).statusCode))
  const paths = [
    ...[town.hall, town.daan].map((party) => `consultations/${town.weegteam}/parties/${party}`),
    ...['expected-seats/school', `parties/${town.club}`].map((one) => `phenomena/flood/${one}`),
  ]
  expect(await there(paths)).toEqual([404, 200, 404, 200])
  const { auditEntryId } = answerOf(await set(put), written)
  expect(await there(paths)).toEqual([200, 404, 200, 404])
  answerOf(await ask(on.app, 'POST', `/v1/audit-entries/${auditEntryId}/_undo`), written)
  expect(await there(paths)).toEqual([404, 200, 404, 200])
  const tooMany = Array.from({ length: limits.changeSet + 1 }, () => put[3] ?? {})
  expect(faultPaths(problemIn(await set(tooMany), 400))).toEqual(['body changes'])
})

it('makes records that refer to each other in one set', async () => {
  const [team, person] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222']
  const payload = {
    changes: [
      { do: 'put-involvement', phenomenonId: 'calm', partyId: person, record: { roles: ['signals'] } },
      { do: 'create-trust-relation', record: { from: person, to: town.hall, level: 2, confirmedOn: '2024-06-01' } },
      { do: 'create-professional', id: person, record: { name: 'Fatma Gül', worksFor: [{ organisationId: team }] } },
      { do: 'create-organisation', id: team, record: { name: 'Team Zuid', level: 'local', partOf: town.hall } },
    ],
  }
  const done = answerOf(await ask(on.app, 'POST', '/v1/change-sets', { payload }), written)
  expect(done.revisions.map(({ kind }) => kind)).toEqual([
    'involvement',
    'trust-relation',
    'professional',
    'organisation',
  ])
  const undone = await ask(on.app, 'POST', `/v1/audit-entries/${done.auditEntryId}/_undo`)
  expect(answerOf(undone, written).revisions).toHaveLength(4)
  problemIn(await ask(on.app, 'GET', `/v1/parties/${person}`), 404)
})

it('takes records away together, with what refers to them where that is asked, and one undo brings all of it back', async () => {
  const { force, bram, anna, weegteam, hall, carla, daan, club, ella } = town
  const set = (changes: object[]) => ask(on.app, 'POST', '/v1/change-sets', { payload: { changes } })
  const read = async (id: string) => {
    const answer = await ask(on.app, 'GET', `/v1/parties/${id}?asOf=2024-06-15`)
    return { status: answer.statusCode, body: JSON.parse(answer.body, (key, value) => (key === 'version' ? 0 : value)) }
  }
  const readAll = () => Promise.all([force, bram, anna, hall, carla, daan, club].map(read))
  const before = await readAll()
  const along = { version: 1, withRelations: true }
  const gone = [
    { do: 'remove-organisation', id: force, ...along },
    { do: 'remove-professional', id: bram, ...along },
    { do: 'remove-professional', id: anna, ...along },
    { do: 'remove-consultation', id: weegteam, ...along },
  ]
  const refused = problemIn(await set([...gone.slice(1), { do: 'remove-organisation', id: force, version: 1 }]), 409)
  expect(refused.detail).toMatch(/^Still attached: 1 involvement, 1 employee, 2 trust relations\./)
  expect(await readAll()).toEqual(before)
  const done = answerOf(await set(gone), written)
  const after = await readAll()
  expect(after.map(({ status }) => status)).toEqual([404, 404, 404, 200, 200, 200, 200])
  expect(after[4]?.body).toMatchObject({ employers: [{ party: { id: hall } }] })
  expect(after[5]?.body).toMatchObject({ consultations: [], ties: [{ party: { id: carla } }] })
  answerOf(await ask(on.app, 'POST', `/v1/audit-entries/${done.auditEntryId}/_undo`), written)
  expect(await readAll()).toEqual(before)
  const { id, version } = await get(townClaims.ellaCarla)
  const both = [
    { do: 'remove-professional', id: ella, version: 1 },
    { do: 'remove-trust-relation', id, version },
  ]
  answerOf(await set(both), written)
  expect((await read(ella)).status).toBe(404)
})
