import type { FastifyInstance } from 'fastify'
import { organisation } from '../../contract/organisations.ts'
import type { Connection } from '../neo4j/database.ts'
import { answerOf, faultPaths, problemIn } from '../testing/answers.ts'
import { ask, testApp, testKey } from '../testing/app.ts'
import { countAll } from '../testing/look.ts'
import { smallTown, town } from '../testing/small-town.ts'
import { storeWith } from '../testing/store.ts'

let connection: Connection
let app: FastifyInstance
let before: Record<string, unknown>
beforeAll(async () => {
  connection = await storeWith(smallTown)
  app = await testApp(connection)
  before = await countAll(connection)
})
afterAll(async () => {
  await app.close()
  await connection.close()
})

const claim = { from: town.youth, to: town.club, level: 3, confirmedOn: '2024-05-01' }
const send = (payload: string, type = 'application/json', url = '/v1/organisations') =>
  ask(app, 'POST', url, { payload, headers: { 'content-type': type } })

it('names every fault of path, query and body at once', async () => {
  const found = problemIn(
    await ask(app, 'PUT', `/v1/phenomena/-/parties/%00?dryRun=true&x=1`, { payload: { roles: 'all', colour: 'red' } }),
    400,
  )
  expect(faultPaths(found)).toEqual(['body colour', 'body roles', 'path id', 'path partyId', 'query dryRun', 'query x'])
  expect(found.detail).toBe('6 faults in the request.')
})

it('names every fault of a claim at once', async () => {
  const payload = {
    from: town.youth,
    to: town.youth,
    level: 6,
    confirmedOn: '2026-02-30',
    since: '2024-05-02',
    until: '2024-05-01',
    knowsTasks: 'yes',
    phenomena: ['fire', 'Not a slug'],
    trust: 9,
  }
  const found = problemIn(await ask(app, 'POST', '/v1/trust-relations', { payload }), 400)
  expect(faultPaths(found)).toEqual([
    'body confirmedOn',
    'body knowsTasks',
    'body level',
    'body phenomena.1',
    'body to',
    'body trust',
    'body until',
  ])
  expect(await countAll(connection)).toEqual(before)
})

describe('the language of a refusal', () => {
  const inLanguage = async (language?: string) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/v1/trust-relations',
      payload: { ...claim, level: 6, to: claim.from },
      headers: { authorization: `Bearer ${testKey}`, ...(language && { 'accept-language': language }) },
    })
    const { title, errors } = problemIn(answer, 400)
    return [title, ...(errors ?? []).map((fault) => fault.message)]
  }
  const dutch = [
    'De aanvraag klopt niet',
    expect.stringMatching(/^Te groot: .*5/),
    'Een partij kan geen vertrouwensrelatie met zichzelf hebben.',
  ]
  const english = [
    'The request is not right',
    expect.stringMatching(/^Too big: .*5/),
    'A party cannot have a trust relation with itself.',
  ]

  it.each([undefined, '*', 'nl', 'nl-BE, en;q=0.5', 'fr, de', 'en;q=0, nl;q=0.1', ';;q=,,='])(
    'is Dutch for %s',
    async (wish) => {
      expect(await inLanguage(wish)).toEqual(dutch)
    },
  )
  it.each(['en', 'en-GB,en;q=0.9,nl;q=0.8', 'fr, en;q=0.2', 'nl;q=0.1, EN;q=0.9'])(
    'is English for %s',
    async (wish) => {
      expect(await inLanguage(wish)).toEqual(english)
    },
  )
})

it.each([
  ['a number for a name', { name: 5, level: 'local' }, ['body name']],
  ['a name of spaces', { name: '   ', level: 'local' }, ['body name']],
  ['a name of 201 characters', { name: 'x'.repeat(201), level: 'local' }, ['body name']],
  ['nothing of what it needs', {}, ['body level', 'body name']],
  ['a list', [], ['body ']],
  ['a text', '"text"', ['body ']],
  ['null', 'null', ['body ']],
  ['an address that runs script', { name: 'x', level: 'local', website: 'javascript:alert(1)' }, ['body website']],
  ['an e-mail address that is none', { name: 'x', level: 'local', email: 'x@' }, ['body email']],
  ['a telephone number with letters', { name: 'x', level: 'local', phone: 'bel mij' }, ['body phone']],
  [
    '61 seats',
    { name: 'x', level: 'local', partyTypes: Array.from({ length: 61 }, (_, i) => `a${i}`) },
    ['body partyTypes'],
  ],
])('refuses an organisation with %s', async (_name, body, paths) => {
  const answer = await send(typeof body === 'string' ? body : JSON.stringify(body))
  expect(faultPaths(problemIn(answer, 400))).toEqual(paths)
})

it.each([
  ['/v1/organisations?limt=5', ['query limt']],
  [`/v1/organisations/${town.hall}?x=1`, ['query x']],
  ['/v1/me?x=1', ['query x']],
  ['/v1/networks/fire?layer=national', ['query layer']],
  ['/v1/networks/fire?layers=national,local&kinds=ghost', ['query kinds.0', 'query layers.1']],
  [
    '/v1/networks/fire?layers=&minLevel=6&freshOnly=1&limit=5001',
    ['query freshOnly', 'query layers.0', 'query limit', 'query minLevel'],
  ],
  ['/v1/networks/fire?asOf=2026-02-30', ['query asOf']],
  ['/v1/networks/fire?asOf=2024-06-30&asOf=2024-06-30', ['query asOf']],
  [
    `/v1/parties/${town.hall}/neighbourhood?depth=4&limit=0&phenomenon=A`,
    ['query depth', 'query limit', 'query phenomenon'],
  ],
  [`/v1/parties/${town.hall}/neighbourhood?__proto__=1`, ['query __proto__']],
])('refuses %s', async (url, paths) => {
  expect(faultPaths(problemIn(await ask(app, 'GET', url), 400))).toEqual(paths)
})

it('reads a repeated key as a list', async () => {
  const [repeated, joined] = await Promise.all(
    ['kinds=seat&kinds=organisation', 'kinds=seat,organisation'].map((keys) =>
      ask(app, 'GET', `/v1/networks/fire?${keys}`),
    ),
  )
  expect(repeated?.json().nodes).toEqual(joined?.json().nodes)
  expect(repeated?.json().nodes.length).toBeGreaterThan(2)
})

describe('a body that is not what it says', () => {
  it.each([
    ['no JSON', 'name=Gemeente'],
    ['half a JSON', '{"name": "Gemee'],
    ['an empty body', ''],
    ['a prototype', '{"name":"x","level":"local","__proto__":{"admin":true}}'],
    ['a constructor', '{"name":"x","level":"local","constructor":{"prototype":{"admin":true}}}'],
  ])('is a 400 with %s', async (_name, body) => {
    const found = problemIn(await send(body), 400)
    expect(found.detail).toMatch(/JSON/)
  })

  it.each([
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'nonsense',
  ])('is a 415 as %s', async (type) => {
    problemIn(await send('{"name":"x","level":"local"}', type), 415)
  })

  it('is a 413 with 20 MB, which are not kept', async () => {
    problemIn(await send(`{"name":"${'x'.repeat(20_000_000)}","level":"local"}`), 413)
  })

  it('is a 413 over the wire too, before all of it was sent', async () => {
    const url = await app.listen({ port: 0, host: '127.0.0.1' })
    const answer = await fetch(`${url}/v1/organisations`, {
      method: 'POST',
      body: 'x'.repeat(20_000_000),
      headers: { authorization: `Bearer ${testKey}`, 'content-type': 'application/json' },
    })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      413,
      expect.stringMatching(/^application\/problem\+json/),
    ])
  })

  it('reaches an endpoint without a body as nothing', async () => {
    const found = problemIn(await ask(app, 'POST', '/v1/organisations'), 400)
    expect(faultPaths(found)).toEqual(['body '])
  })
})

it.each([
  ['of 5,000 letters', `/v1/organisations/${'a'.repeat(5_000)}`],
  ['of 200 emoji', `/v1/organisations/${'%F0%9F%98%80'.repeat(200)}`],
  ['that is NUL', '/v1/organisations/%00'],
  ['with a quote', "/v1/organisations/'%20OR%201=1"],
  ['of 5,000 words', `/v1/networks/${'a-'.repeat(5_000)}a`],
])('refuses an id %s', async (_name, url) => {
  const [path, ...others] = faultPaths(problemIn(await ask(app, 'GET', url), 400))
  expect(path).toMatch(/^path /)
  expect(others.filter((other) => other !== path)).toEqual([])
})

it('refuses an address that cannot be decoded', async () => {
  problemIn(await ask(app, 'GET', '/v1/organisations/%zz'), 400)
})

it.each(['/v1', '/v1/', '/v1/nothing', '/nothing', '/health', '/session'])(
  'says 404 where there is nothing: %s',
  async (url) => {
    problemIn(await ask(app, 'GET', url), 404)
  },
)

it('stored nothing of all this', async () => {
  expect(await countAll(connection)).toEqual(before)
})

it.each([
  ['emoji', 'Buurthuis 😀'],
  ['quotes and Cypher', "x'}) DETACH DELETE n //"],
  ['HTML', '<img src=x onerror=alert(1)>'],
  ['right to left', 'بلدية'],
])('takes a name with %s as it is', async (_name, name) => {
  const answer = await ask(app, 'POST', '/v1/organisations', { payload: { name, level: 'local' } })
  expect(answerOf(answer, organisation, 201).name).toBe(name)
})
