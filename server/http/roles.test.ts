import type { FastifyInstance } from 'fastify'
import type { Endpoint } from '../../contract/endpoint.ts'
import { endpoints } from '../../contract/endpoints.ts'
import { type AccountRole, accountRoles } from '../../contract/vocabulary.ts'
import type { Connection } from '../neo4j/database.ts'
import { problemIn } from '../testing/answers.ts'
import { testApp } from '../testing/app.ts'
import { countAll } from '../testing/look.ts'
import { smallTown, town } from '../testing/small-town.ts'
import { storeWith } from '../testing/store.ts'

let connection: Connection
let app: FastifyInstance
beforeAll(async () => {
  connection = await storeWith(smallTown)
  app = await testApp(connection)
  await app.ready()
})
afterAll(async () => {
  await app.close()
  await connection.close()
})

/** A session as the server signs it, of an account with a role. */
function sessionOf(role: AccountRole): string {
  const session = JSON.stringify({ name: `a-${role}`, role, expires: Date.now() + 60_000 })
  return `session=${encodeURIComponent(app.signCookie(Buffer.from(session).toString('base64url')))}`
}

const needing = (role: AccountRole): (readonly [string, Endpoint])[] =>
  Object.values<Record<string, Endpoint>>(endpoints)
    .flatMap((group) => Object.values(group))
    .filter((endpoint) => (endpoint.role ?? 'viewer') === role)
    .map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const)

const askAs = (role: AccountRole, { method, path }: Endpoint) =>
  app.inject({
    method,
    url: path.replace(':partyId', town.club).replace(/:\w+/g, town.anna),
    headers: { cookie: sessionOf(role), 'accept-language': 'en', 'if-match': '*' },
  })

it('knows endpoints for each role', () => {
  for (const role of accountRoles) expect(needing(role).length).toBeGreaterThan(1)
})

it.each(needing('editor'))('%s refuses a viewer, and changes nothing', async (_name, endpoint) => {
  const before = await countAll(connection)
  expect(problemIn(await askAs('viewer', endpoint), 403).detail).toContain('editor')
  expect(await countAll(connection)).toEqual(before)
})

it.each(needing('admin'))('%s refuses viewers and editors, and changes nothing', async (_name, endpoint) => {
  const before = await countAll(connection)
  for (const role of ['viewer', 'editor'] as const) {
    expect(problemIn(await askAs(role, endpoint), 403).detail).toContain('admin')
  }
  expect(await countAll(connection)).toEqual(before)
})

it.each(accountRoles)('lets a %s in where the role is enough', async (role) => {
  const least = endpoints.phenomena.list
  expect((await askAs(role, least)).statusCode).toBe(200)
  const admin = await askAs(role, endpoints.personalData.get)
  expect(admin.statusCode).toBe(role === 'admin' ? 200 : 403)
})
