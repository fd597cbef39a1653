import type { FastifyInstance } from 'fastify'
import { account, me } from '../../contract/session.ts'
import type { Connection } from '../neo4j/database.ts'
import { answerOf, faultPaths, problemIn } from '../testing/answers.ts'
import { testApp, testKey } from '../testing/app.ts'
import { emptyStore } from '../testing/store.ts'
import { newLoginToken } from './accounts.ts'

const loginToken = newLoginToken()
const log: string[] = []
let connection: Connection
let app: FastifyInstance
beforeAll(async () => {
  connection = await emptyStore()
  app = await testApp(connection, {
    loginToken,
    logLevel: 'trace',
    logStream: { write: (line) => void log.push(line) },
  })
})
afterAll(async () => {
  await app.close()
  await connection.close()
})

const whoIs = (cookie: string) => app.inject({ url: '/v1/me', headers: { cookie } })
const cookieOf = (answer: { headers: Record<string, unknown> }) => String(answer.headers['set-cookie'] ?? '')
const firstPart = (cookie: string) => cookie.split(';', 1)[0] ?? ''
const openWithKey = (apiKey: string) => app.inject({ method: 'POST', url: '/session', payload: { apiKey } })

it('opens one session with the printed link, and only one', async () => {
  problemIn(await app.inject('/v1/me'), 401)
  const wrong = await app.inject('/login?token=wrong')
  expect([wrong.statusCode, wrong.headers.location, cookieOf(wrong)]).toEqual([302, '/?login=used', ''])

  const right = await app.inject(`/login?token=${loginToken}`)
  expect([right.statusCode, right.headers.location]).toEqual([302, '/'])
  const cookie = cookieOf(right)
  expect(cookie).toMatch(/; HttpOnly/)
  expect(cookie).toMatch(/; SameSite=Strict/)
  expect(cookie).toMatch(/; Path=\//)
  expect(cookie).not.toContain(loginToken)
  expect(answerOf(await whoIs(firstPart(cookie)), me.strict())).toEqual({
    name: 'admin',
    role: 'admin',
    freshnessMonths: 12,
  })

  const again = await app.inject(`/login?token=${loginToken}`)
  expect([again.headers.location, cookieOf(again)]).toEqual(['/?login=used', ''])
})

it('is not opened by a link without a token, or with several', async () => {
  for (const query of ['', '?token=', '?token=a&token=b', '?token[]=a']) {
    expect(cookieOf(await app.inject(`/login${query}`))).toBe('')
  }
})

it('has no link where none was made', async () => {
  const without = await testApp(connection)
  for (const token of ['', 'undefined', loginToken]) {
    expect(cookieOf(await without.inject(`/login?token=${token}`))).toBe('')
  }
  await without.close()
})

it('opens a session with the key, in a cookie that holds no key', async () => {
  const answer = await openWithKey(testKey)
  expect(answerOf(answer, account)).toEqual({ name: 'admin', role: 'admin' })
  const cookie = firstPart(cookieOf(answer))
  expect(Buffer.from(cookie, 'base64url').toString()).not.toContain(testKey)
  expect((await whoIs(cookie)).statusCode).toBe(200)
})

it('opens none with a wrong key, or with none', async () => {
  const wrong = await openWithKey('wrong')
  problemIn(wrong, 401)
  expect(cookieOf(wrong)).toBe('')
  expect(faultPaths(problemIn(await openWithKey(''), 400))).toEqual(['body apiKey'])
})

it('does not take a cookie that was changed', async () => {
  const cookie = firstPart(cookieOf(await openWithKey(testKey)))
  const value = cookie.slice('session='.length)
  const [payload = '', signature = ''] = decodeURIComponent(value).split('.')
  const asViewer = Buffer.from(Buffer.from(payload, 'base64url').toString().replace('"admin"', '"other"')).toString(
    'base64url',
  )
  for (const changed of [
    `${asViewer}.${signature}`,
    payload,
    `${payload}.`,
    `.${signature}`,
    `${payload}.${signature.slice(0, -2)}`,
    '',
    '%',
    's:x',
  ]) {
    problemIn(await whoIs(`session=${encodeURIComponent(changed)}`), 401)
    problemIn(await whoIs(`session=${changed}`), 401)
  }
})

it('does not take a cookie that another secret signed', async () => {
  const elsewhere = await testApp(connection, { sessionSecret: 'another-secret-for-tests-of-32-characters' })
  const answer = await elsewhere.inject({ method: 'POST', url: '/session', payload: { apiKey: testKey } })
  await elsewhere.close()
  problemIn(await whoIs(firstPart(cookieOf(answer))), 401)
})

it('ends a session after twelve hours', async () => {
  const cookie = firstPart(cookieOf(await openWithKey(testKey)))
  const hours = 3_600_000
  await at(11.9 * hours, async () => expect((await whoIs(cookie)).statusCode).toBe(200))
  await at(12.1 * hours, async () => problemIn(await whoIs(cookie), 401))
})

async function at(milliseconds: number, work: () => Promise<unknown>): Promise<void> {
  const { now } = Date
  Date.now = () => now() + milliseconds
  try {
    await work()
  } finally {
    Date.now = now
  }
}

it('closes a session', async () => {
  const answer = await app.inject({ method: 'DELETE', url: '/session' })
  expect(answer.statusCode).toBe(204)
  expect(cookieOf(answer)).toMatch(/^session=;.*(Max-Age=0|Expires=Thu, 01 Jan 1970)/)
})

it('leaves no secret in the log', () => {
  expect(log.join('')).toContain('/login')
  for (const secret of [loginToken, testKey, 'session=']) expect(log.join('')).not.toContain(secret)
})
