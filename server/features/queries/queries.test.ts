import { graphSchema } from '../../../contract/graph-schema.ts'
import { limits } from '../../../contract/limits.ts'
import { queryAnswer } from '../../../contract/queries.ts'
import { examples } from '../../../contract/query-examples.ts'
import { savedQuery } from '../../../contract/saved-queries.ts'
import { answerOf, faultPaths, problemIn } from '../../testing/answers.ts'
import { ask, testKey } from '../../testing/app.ts'
import { appOn } from '../../testing/app-on.ts'
import { look } from '../../testing/look.ts'
import { smallTown, town } from '../../testing/small-town.ts'
import { until } from '../../testing/until.ts'

const on = appOn(() => smallTown)

const send = (cypher: unknown, params?: unknown) => ask(on.app, 'POST', '/v1/queries', { payload: { cypher, params } })
const answer = async (cypher: string, params?: object) => answerOf(await send(cypher, params), queryAnswer)
/** What a question of one value answers. */
const value = async (expression: string, params?: object) =>
  (await answer(`RETURN ${expression} AS x`, params)).rows[0]?.[0]

it('answers rows under the names of their columns, with the parties in them', async () => {
  const { columns, rows, cut, parties } = await answer(
    'MATCH (p:Professional)-[:INVOLVED_IN]->(:Phenomenon {id: $phenomenon}) RETURN p.name AS name, p.id ORDER BY name LIMIT 2',
    { phenomenon: 'fire' },
  )
  expect(columns).toEqual(['name', 'p.id'])
  expect(rows.map(([, id]) => id)).toEqual([town.anna, town.bram])
  expect(parties).toEqual([town.anna, town.bram])
  expect(cut).toBeUndefined()
})

it.each([
  ['null', null],
  ['[1, 2.5, true, "a", null]', [1, 2.5, true, 'a', null]],
  ['9007199254740991', 9_007_199_254_740_991],
  ['9007199254740993', { type: 'integer', value: '9007199254740993' }],
  ['-9223372036854775808', { type: 'integer', value: '-9223372036854775808' }],
  ['0.0/0.0', { type: 'float', value: 'NaN' }],
  ['-1.0/0.0', { type: 'float', value: '-Infinity' }],
  ['date("2026-03-01")', { type: 'date', value: '2026-03-01' }],
  ['localtime("10:15:30.5")', { type: 'local-time', value: '10:15:30.500000000' }],
  ['time("10:15:30+01:00")', { type: 'time', value: '10:15:30+01:00' }],
  ['localdatetime("2026-03-01T10:15:30")', { type: 'local-date-time', value: '2026-03-01T10:15:30' }],
  ['datetime("2026-03-01T10:15:30Z")', { type: 'date-time', value: '2026-03-01T10:15:30Z' }],
  ['duration("P1M2DT3S")', { type: 'duration', value: 'P1M2DT3S' }],
  ['point({x: 1, y: 2})', { type: 'point', srid: 7203, coordinates: [1, 2] }],
  ['point({x: 1, y: 2, z: 3.5})', { type: 'point', srid: 9157, coordinates: [1, 2, 3.5] }],
  ['{type: "node", a: [{b: 1}]}', { type: 'map', entries: { type: 'node', a: [{ type: 'map', entries: { b: 1 } }] } }],
])('gives %s one form in JSON', async (expression, expected) => {
  expect(await value(expression)).toEqual(expected)
})

it('gives nodes, relationships and paths a form that names what they are', async () => {
  const { rows, parties } = await answer(
    'MATCH path = (a:Professional {id: $from})-[t:TRUSTS {id: $claim}]->(b:Party) RETURN a, t, path',
    { from: town.anna, claim: '00000000-0000-4000-8000-000000000031' },
  )
  const [a, t, path] = rows[0] ?? []
  expect(a).toMatchObject({ type: 'node', labels: ['Party', 'Professional'], properties: { id: town.anna } })
  expect(t).toMatchObject({ type: 'relationship', relationshipType: 'TRUSTS', properties: { level: 4 } })
  expect(path).toMatchObject({ type: 'path', nodes: [a, { properties: { id: town.bram } }], relationships: [t] })
  expect(parties).toEqual([town.anna, town.bram])
})

it('answers a saved question that is opened again, with the values that its parameters ask for', async () => {
  const payload = {
    name: 'Wie ontmoet wie',
    cypher:
      'MATCH (p:Party {id: $party})-[t:TRUSTS]->(q:Party)-[:INVOLVED_IN]->(:Phenomenon {id: $phenomenon}) WHERE t.level >= $least AND t.confirmedOn < $day RETURN q.name AS name, t.level AS level ORDER BY level',
    parameters: [
      { name: 'party', kind: 'party' },
      { name: 'phenomenon', kind: 'phenomenon' },
      { name: 'least', kind: 'number' },
      { name: 'day', kind: 'day' },
    ],
  }
  const saved = answerOf(await ask(on.app, 'POST', '/v1/saved-queries', { payload }), savedQuery, 201)
  const opened = answerOf(await ask(on.app, 'GET', `/v1/saved-queries/${saved.id}`), savedQuery)
  expect(opened).toMatchObject(payload)
  const values = { party: town.anna, phenomenon: 'fire', number: 4, day: '2024-01-01', text: '', json: null }
  const given = Object.fromEntries(opened.parameters.map(({ name, kind }) => [name, values[kind]]))
  expect((await answer(opened.cypher, given)).rows).toEqual([['Bram Çelik', 4]])
  expect((await answer(opened.cypher, { ...given, day: '2024-01-02', least: 5 })).rows).toEqual([['Bram Çelik', 5]])
})

it('counts in the example on strong trust only what is answered now as answered', async () => {
  const { cypher = '' } = examples.find(({ id }) => id === 'oneSided') ?? {}
  const { rows } = await answer(cypher, { minLevel: 3 })
  const { force, club, hall, anna, bram, carla, daan } = town
  const node = (id: string) => expect.objectContaining({ properties: expect.objectContaining({ id }) })
  // Force trusted anna until the day before she began to.
  expect(rows.map((row) => row.slice(0, 3))).toEqual(
    [
      [club, bram, 5],
      [hall, club, 4],
      [bram, hall, 3],
      [carla, daan, 3],
      [anna, force, 3],
    ].map(([from, to, level]) => [node(String(from)), node(String(to)), level]),
  )
})

it('takes JSON as parameters: whole numbers are integers', async () => {
  const params = { list: ['a', 1, 1.5, true, null], map: { deep: [{ er: 1 }] }, n: 7 }
  expect(await value('[$list, $map.deep[0].er, $n / 2, valueType($n)]', params)).toEqual([
    params.list,
    1,
    3,
    'INTEGER NOT NULL',
  ])
})

it('says where a mistake stands, and what the database makes of it', async () => {
  const cypher = 'MATCH (p:Party)\nWHERE p.name = "a"\n  RETRUN p'
  const [fault] = problemIn(await send(cypher), 400).errors ?? []
  expect(fault).toMatchObject({ in: 'body', path: 'cypher', at: { line: 3, column: 3 } })
  expect(fault?.message).toMatch(/^Invalid input 'RETRUN'/)
  expect(fault?.message).not.toContain('EXPLAIN')
  const first = problemIn(await send('RETURN $x + nothing'), 400).errors?.[0]
  expect(first).toMatchObject({ at: { line: 1, column: 13 } })
})

it.each([
  ['a parameter that is missing', 'RETURN $x', /Expected parameter\(s\): x/],
  ['what cannot be computed', 'UNWIND [0] AS x RETURN 1 / x', /by zero/],
  ['two questions', 'RETURN 1; RETURN 2', /one statement/],
  ['a plan instead of an answer', 'PROFILE RETURN 1', /./],
])('says what is wrong with %s', async (_name, cypher, message) => {
  expect(problemIn(await send(cypher), 400).errors?.[0]?.message).toMatch(message)
})

it('cuts an answer that has more rows than one holds, and says so', async () => {
  const whole = await answer(`UNWIND range(1, ${limits.query.rows}) AS x RETURN x`)
  expect([whole.rows.length, whole.cut]).toEqual([limits.query.rows, undefined])
  const { rows, cut } = await answer(`UNWIND range(1, ${limits.query.rows * 3}) AS x RETURN x`)
  expect([rows.length, rows.at(-1), cut]).toEqual([limits.query.rows, [limits.query.rows], 'rows'])
})

it('cuts an answer that has more bytes than one holds', async () => {
  const { rows, cut } = await answer(
    'UNWIND range(1, 5000) AS x RETURN x, reduce(s = "", i IN range(1, 1000) | s + "abcdefghij") AS t',
  )
  expect(cut).toBe('bytes')
  expect(rows.length).toBeGreaterThan(100)
  expect(JSON.stringify(rows).length).toBeLessThan(limits.query.bytes * 1.1)
})

it('refuses what its schema refuses, before the database sees it', async () => {
  expect(faultPaths(problemIn(await send(' '), 400))).toEqual(['body cypher'])
  expect(faultPaths(problemIn(await send('RETURN 1', { 'a b': 1 }), 400))).toEqual(['body params.a b'])
  expect(faultPaths(problemIn(await send('x'.repeat(limits.query.length + 1)), 400))).toEqual(['body cypher'])
  const many = Object.fromEntries(Array.from({ length: 41 }, (_, i) => [`p${i}`, i]))
  expect(faultPaths(problemIn(await send('RETURN 1', many), 400))).toEqual(['body params'])
})

it('ends on the server too when the asker hangs up', async () => {
  const url = await on.app.listen({ port: 0, host: '127.0.0.1' })
  const running = async () => {
    const found = await look(on.connection, 'SHOW TRANSACTIONS YIELD currentQuery AS query RETURN query')
    return found.some(({ query }) => String(query).includes('87654321'))
  }
  const asker = new AbortController()
  const asked = fetch(`${url}/v1/queries`, {
    method: 'POST',
    headers: { authorization: `Bearer ${testKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      cypher: 'UNWIND range(1, 87654321) AS a UNWIND range(1, 87654321) AS b RETURN max(a + b) AS x',
    }),
    signal: asker.signal,
  })
  asked.catch(() => undefined)
  await until(running)
  asker.abort()
  await until(async () => !(await running()))
  await expect(asked).rejects.toThrow()
})

it('tells what there is to ask about: everything that the network holds, and nothing else', async () => {
  const schema = answerOf(await ask(on.app, 'GET', '/v1/graph-schema'), graphSchema)
  const own = ['searchText', 'key', '_lock']
  const stored = await look(
    on.connection,
    'MATCH (n:Party|Phenomenon|PartyType|Consultation) UNWIND labels(n) AS name UNWIND keys(n) AS key RETURN name, collect(DISTINCT key) AS keys',
  )
  expect(stored.length).toBe(schema.labels.length)
  for (const { name, keys } of stored) {
    const declared = schema.labels.find((label) => label.name === name)?.properties.map((property) => property.name)
    // A label that two kinds of party share says what both have.
    const missing = Array.isArray(keys) ? keys.filter((key) => ![...(declared ?? []), ...own].includes(key)) : [name]
    if (name !== 'Party') expect([name, missing]).toEqual([name, []])
  }
  const types = await look(
    on.connection,
    'MATCH (:Party|Phenomenon|PartyType|Consultation)-[r]->() WITH type(r) AS type, r UNWIND [null] + keys(r) AS key RETURN type, collect(DISTINCT key) AS keys',
  )
  expect(types.map(({ type }) => type).sort()).toEqual(schema.relations.map(({ type }) => type).sort())
  for (const { type, keys } of types) {
    const declared = schema.relations.find((relation) => relation.type === type)?.properties.map(({ name }) => name)
    expect([type, Array.isArray(keys) && keys.filter((key) => ![...(declared ?? []), ...own].includes(key))]).toEqual([
      type,
      [],
    ])
  }
})
