import { involvement } from '../../../contract/involvement.ts'
import { answerOf, faultPaths, problemIn } from '../../testing/answers.ts'
import { ask } from '../../testing/app.ts'
import { appOn } from '../../testing/app-on.ts'
import { idIn } from '../../testing/asking.ts'
import { auditOf, countAll, look } from '../../testing/look.ts'
import { smallTown, town, townId } from '../../testing/small-town.ts'

const on = appOn(() => smallTown)

const pathOf = (phenomenon: string, party: string) => `/v1/phenomena/${phenomenon}/parties/${party}`
const put = (phenomenon: string, party: string, body: object) =>
  ask(on.app, 'PUT', pathOf(phenomenon, party), { payload: body })
const remove = (phenomenon: string, party: string) => ask(on.app, 'DELETE', pathOf(phenomenon, party))
const inStore = (phenomenon: string, party: string) =>
  look(
    on.connection,
    `MATCH ({id: '${party}'})-[i:INVOLVED_IN]->({id: '${phenomenon}'})
     RETURN i.roles AS roles, i.keyRole AS keyRole, i.from AS from, i.until AS until`,
  )

it('involves a party, with defaults', async () => {
  const answer = answerOf(await put('calm', town.ella, {}), involvement.strict())
  expect(answer).toEqual({
    phenomenonId: 'calm',
    partyId: town.ella,
    roles: [],
    keyRole: false,
    contributesTo: [],
    version: 1,
  })
  expect(await auditOf(on.connection, `${town.ella}:calm`)).toMatchObject([{ action: 'change', kind: 'involvement' }])
})

it('replaces what was said before, and is the same when said again', async () => {
  await put('calm', town.daan, { roles: ['signals'], keyRole: true, from: '2024-01-01' })
  const now = { roles: ['trains', 'evaluates'], contributesTo: ['prevention'], until: '2024-12-31' }
  for (const _time of [1, 2]) {
    const answer = answerOf(await put('calm', town.daan, now), involvement)
    expect(answer).toEqual({ phenomenonId: 'calm', partyId: town.daan, keyRole: false, ...now, version: 2 })
    expect(await inStore('calm', town.daan)).toEqual([
      { roles: ['trains', 'evaluates'], keyRole: false, from: null, until: '2024-12-31' },
    ])
  }
})

it('leaves one relation when twenty ask for it at once', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => put('calm', town.club, { roles: ['signals'] })))
  expect(answers.map((answer) => answer.statusCode)).toEqual(answers.map(() => 200))
  expect(await inStore('calm', town.club)).toHaveLength(1)
})

it('takes an involvement back, once', async () => {
  await put('calm', town.force, {})
  const answer = await remove('calm', town.force)
  expect([answer.statusCode, answer.body]).toEqual([204, ''])
  expect(await inStore('calm', town.force)).toEqual([])
  expect(await auditOf(on.connection, `${town.force}:calm`)).toMatchObject([{ action: 'change' }, { action: 'remove' }])
  problemIn(await remove('calm', town.force), 404)
})

it('answers a write that comes again as it did then, also when the party is gone since', async () => {
  const made = await ask(on.app, 'POST', '/v1/professionals', { payload: { name: 'Hanneke IJssel' } })
  const url = pathOf('calm', idIn(made))
  const asked = { payload: { roles: ['trains'] }, headers: { 'idempotency-key': 'hanneke' } }
  const first = await ask(on.app, 'PUT', url, asked)
  const gone = await ask(on.app, 'DELETE', `/v1/professionals/${idIn(made)}?withRelations=true`, {
    headers: { 'if-match': '"1"' },
  })
  expect([first.statusCode, gone.statusCode]).toEqual([200, 204])
  const again = await ask(on.app, 'PUT', url, asked)
  expect([again.statusCode, again.body]).toEqual([200, first.body])
})

it('refuses to write over, or take back, what somebody changed since, and tells what', async () => {
  const url = pathOf('calm', town.carla)
  const seen = { headers: { 'if-match': '"1"' } }
  await put('calm', town.carla, { roles: ['signals'] })
  answerOf(await ask(on.app, 'PUT', url, { ...seen, payload: { roles: ['trains'] } }), involvement)
  for (const late of [await ask(on.app, 'PUT', url, { ...seen, payload: {} }), await ask(on.app, 'DELETE', url, seen)])
    expect(problemIn(late, 412).changes).toMatchObject([{ path: 'roles', by: 'admin-api-key' }])
  expect(answerOf(await ask(on.app, 'GET', url), involvement)).toMatchObject({ version: 2, ...{ roles: ['trains'] } })
  expect((await ask(on.app, 'DELETE', url, { headers: { 'if-match': '"2"' } })).statusCode).toBe(204)
})

it.each([
  ['an unknown phenomenon', 'famine', town.hall],
  ['an unknown party', 'fire', townId(99)],
  ['a consultation for a party', 'fire', town.weegteam],
])('says 404 for %s, and stores nothing', async (_name, phenomenon, party) => {
  const before = await countAll(on.connection)
  problemIn(await put(phenomenon, party, {}), 404)
  problemIn(await remove(phenomenon, party), 404)
  expect(await countAll(on.connection)).toEqual(before)
})

it('names every fault in path and body', async () => {
  const before = await countAll(on.connection)
  const body = { roles: ['signals', 'spies'], keyRole: 'yes', from: '2024-02-01', until: '2024-01-31', since: '2024' }
  const found = problemIn(await put('Not%20a%20slug', 'nobody', body), 400)
  expect(faultPaths(found)).toEqual([
    'body keyRole',
    'body roles.1',
    'body since',
    'body until',
    'path id',
    'path partyId',
  ])
  expect(await countAll(on.connection)).toEqual(before)
})
