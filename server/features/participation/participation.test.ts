import { participation } from '../../../contract/consultations.ts'
import { answerOf, faultPaths, problemIn } from '../../testing/answers.ts'
import { ask } from '../../testing/app.ts'
import { appOn } from '../../testing/app-on.ts'
import { auditOf, countAll, look } from '../../testing/look.ts'
import { smallTown, town, townId } from '../../testing/small-town.ts'

const on = appOn(() => smallTown)

const pathOf = (consultation: string, party: string) => `/v1/consultations/${consultation}/parties/${party}`
const put = (consultation: string, party: string, body: object) =>
  ask(on.app, 'PUT', pathOf(consultation, party), { payload: body })
const remove = (consultation: string, party: string) => ask(on.app, 'DELETE', pathOf(consultation, party))
const rolesInStore = async (party: string) => {
  const rows = await look(
    on.connection,
    `MATCH ({id: '${party}'})-[t:TAKES_PART_IN]->({id: '${town.borrel}'}) RETURN t.role AS role`,
  )
  return rows.map((row) => row.role)
}

it('lets a party take part, changes its role, and takes the role away', async () => {
  for (const [body, version] of [
    [{ role: 'voorzitter' }, 1],
    [{ role: 'lid' }, 2],
    [{}, 3],
    [{}, 3],
  ] as const) {
    const answer = answerOf(await put(town.borrel, town.ella, body), participation.strict())
    expect(answer).toEqual({ consultationId: town.borrel, partyId: town.ella, ...body, version })
    expect(await rolesInStore(town.ella)).toEqual(['role' in body ? body.role : null])
  }
  expect(await auditOf(on.connection, `${town.ella}:${town.borrel}`)).toHaveLength(4)
})

it('leaves one relation when twenty ask for it at once', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => put(town.borrel, town.hall, { role: 'gastheer' })))
  expect(answers.map((answer) => answer.statusCode)).toEqual(answers.map(() => 200))
  expect(await rolesInStore(town.hall)).toEqual(['gastheer'])
})

it('takes a party out, once', async () => {
  await put(town.borrel, town.force, {})
  expect((await remove(town.borrel, town.force)).statusCode).toBe(204)
  expect(await rolesInStore(town.force)).toEqual([])
  problemIn(await remove(town.borrel, town.force), 404)
})

it('refuses to write over, or take back, what somebody changed since, and tells what', async () => {
  const url = pathOf(town.borrel, town.carla)
  const seen = { headers: { 'if-match': '"1"' } }
  await put(town.borrel, town.carla, { role: 'lid' })
  answerOf(await ask(on.app, 'PUT', url, { ...seen, payload: { role: 'gast' } }), participation)
  for (const late of [await ask(on.app, 'PUT', url, { ...seen, payload: {} }), await ask(on.app, 'DELETE', url, seen)])
    expect(problemIn(late, 412).changes).toMatchObject([{ path: 'role', by: 'admin-api-key' }])
  expect(answerOf(await ask(on.app, 'GET', url), participation)).toMatchObject({ version: 2, ...{ role: 'gast' } })
  expect((await ask(on.app, 'DELETE', url, { headers: { 'if-match': '"2"' } })).statusCode).toBe(204)
})

it.each([
  ['an unknown consultation', townId(99), town.hall],
  ['an unknown party', town.borrel, townId(99)],
  ['a party for a consultation', town.hall, town.anna],
])('says 404 for %s, and stores nothing', async (_name, consultation, party) => {
  const before = await countAll(on.connection)
  problemIn(await put(consultation, party, {}), 404)
  problemIn(await remove(consultation, party), 404)
  expect(await countAll(on.connection)).toEqual(before)
})

it('names every fault in path and body', async () => {
  const found = problemIn(await put('1', '2', { role: '', function: 'x' }), 400)
  expect(faultPaths(found)).toEqual(['body function', 'body role', 'path id', 'path partyId'])
})
