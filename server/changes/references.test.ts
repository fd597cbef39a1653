import { written } from '../../contract/audit-entries.ts'
import { limits } from '../../contract/limits.ts'
import { answerOf, faultPaths, problemIn } from '../testing/answers.ts'
import { ask } from '../testing/app.ts'
import { appOn } from '../testing/app-on.ts'
import { countAll, look } from '../testing/look.ts'
import { smallTown, town, townId } from '../testing/small-town.ts'
import { queryOf } from '../testing/store.ts'

const on = appOn(() => smallTown)

const remove = (path: string) =>
  ask(on.app, 'DELETE', `/v1/${path}?withRelations=true`, { headers: { 'if-match': '*' } })
const undo = (entry: unknown) => ask(on.app, 'POST', `/v1/audit-entries/${entry}/_undo`)
/** The network with all its values, versions and history aside. */
const network = () =>
  look(
    on.connection,
    `MATCH (n) WHERE n:Party OR n:Phenomenon OR n:Consultation
     RETURN n {.*, version: 0} AS it, COLLECT {
       MATCH (n)-[r]->(m) RETURN r {.*, version: 0, type: type(r), to: m.id} AS r ORDER BY r.type, r.to, r.id, r.from
     } AS relations ORDER BY n.id`,
  )

it.each([
  ['organisation', `organisations/${town.hall}`],
  ['phenomenon', 'phenomena/flood'],
  ['consultation', `consultations/${town.weegteam}`],
])('takes away what refers to it along with a removed %s, and brings all of it back', async (_kind, path) => {
  const before = await network()
  problemIn(await ask(on.app, 'DELETE', `/v1/${path}`, { headers: { 'if-match': '*' } }), 409)
  expect(await network()).toEqual(before)
  const gone = await remove(path)
  expect(gone.statusCode).toBe(204)
  problemIn(await ask(on.app, 'GET', `/v1/${path}`), 404)
  const id = path.split('/').at(-1) ?? ''
  expect(JSON.stringify(await network())).not.toContain(`"${id}`)
  answerOf(await undo(gone.headers['audit-entry']), written)
  expect(await network()).toEqual(before)
})

const place = (id: string, partOf: string) =>
  ask(on.app, 'PATCH', `/v1/organisations/${id}`, { payload: { partOf }, headers: { 'if-match': '*' } })
const make = (pairs: readonly (readonly [id: string, partOf: string])[]) => {
  const record = (partOf: string) => ({ name: 'Schakel', level: 'local', partOf })
  const changes = pairs.map(([id, partOf]) => ({ do: 'create-organisation', id, record: record(partOf) }))
  return ask(on.app, 'POST', '/v1/change-sets', { payload: { changes } })
}

it('refuses an organisation that would be a part of itself, when it is made and when it is changed, however long the way round', async () => {
  const [one, other] = [townId(101), townId(102)]
  const made = problemIn(
    await make([
      [one, other],
      [other, one],
    ]),
    400,
  )
  expect(faultPaths(made)).toEqual(['body partOf', 'body partOf'])
  problemIn(await place(town.hall, town.youth), 400)
  const chain = Array.from({ length: 40 }, (_, at) => [townId(200 + at), at ? townId(199 + at) : town.club] as const)
  expect((await make(chain)).statusCode).toBe(200)
  problemIn(await place(town.club, townId(239)), 400)
  expect((await place(town.club, town.hall)).statusCode).toBe(200)
})

it('lets no two writers at once close such a circle', async () => {
  for (const [one, other] of [
    [townId(210), town.force],
    [townId(211), town.youth],
  ] as const) {
    const answers = await Promise.all([place(one, other), place(other, one)])
    expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 400])
  }
})

it('refuses what more refers to than can go in one write, before anything is written', async () => {
  const crowded = townId(500)
  const staff = queryOf(
    `MERGE (o:Party:Organisation {id: $id}) SET o.name = 'Groot', o.level = 'local', o.version = 1
     WITH o UNWIND range(0, $most) AS n
     CREATE (p:Party:Professional {id: '00000000-0000-4000-9000-' + right('000000000000' + n, 12), name: 'A ' + n, version: 1})
     CREATE (p)-[:WORKS_FOR {id: p.id + ':0'}]->(o)`,
  )
  await on.connection.forRequest(30_000).write((run) => run(staff, { id: crowded, most: limits.dependents }))
  const before = await countAll(on.connection)
  expect(problemIn(await remove(`organisations/${crowded}`), 409).detail).toContain('more than 5000 employees')
  const merge = { payload: { keep: town.hall, absorb: crowded } }
  problemIn(await ask(on.app, 'POST', '/v1/parties/_merge', merge), 409)
  expect(await countAll(on.connection)).toEqual(before)
})
