import type { Endpoint } from '../../contract/endpoint.ts'
import { endpoints } from '../../contract/endpoints.ts'
import { me } from '../../contract/session.ts'
import { answerOf, problemIn } from '../testing/answers.ts'
import { testApp, testKey } from '../testing/app.ts'
import { appOn } from '../testing/app-on.ts'
import { smallTown } from '../testing/small-town.ts'

const on = appOn(() => smallTown)

const all: Endpoint[] = Object.values(endpoints).flatMap((group) => Object.values<Endpoint>(group))
const urlOf = ({ path }: Endpoint) => path.replace(/:\w+/g, 'fire')
const closed = all.filter((endpoint) => endpoint.path.startsWith('/v1'))

it('finds the endpoints of the contract', () => {
  expect(closed.length).toBeGreaterThan(20)
  expect(all.filter((endpoint) => endpoint.public).map((endpoint) => endpoint.path)).toEqual([
    '/session',
    '/session',
    '/health/live',
    '/health/ready',
  ])
})

describe.each(closed.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const))(
  '%s',
  (_name, endpoint) => {
    const url = urlOf(endpoint)

    it.each([
      ['nothing', {}],
      ['a wrong key', { authorization: 'Bearer a-key-for-tests-of-at-least-32-character?' }],
      ['a part of the key', { authorization: `Bearer ${testKey.slice(0, -1)}` }],
      ['another scheme', { authorization: `Basic ${testKey}` }],
      ['an empty key', { authorization: 'Bearer ' }],
      [
        'a cookie of our own making',
        { cookie: 'session=eyJuYW1lIjoiYWRtaW4iLCJyb2xlIjoiYWRtaW4iLCJleHBpcmVzIjo5OTk5OTk5OTk5OTk5fQ' },
      ],
    ])('is closed with %s', async (_with, headers) => {
      const answer = await on.app.inject({ method: endpoint.method, url, headers })
      problemIn(answer, 401)
      expect(answer.headers['www-authenticate']).toBe('Bearer')
    })

    it('is closed however the address is written', async () => {
      for (const spelt of [
        url.replace('/v1', '/%761'),
        url.replace('/v1', '/v%31'),
        `http://elsewhere${url}`,
        `${url}?x=1`,
      ]) {
        problemIn(await on.app.inject({ method: endpoint.method, url: spelt }), 401)
      }
      for (const spelt of [`/${url}`, url.replace('/v1', '/V1'), url.replace('/v1/', '/v1%2F'), `/x/..${url}`]) {
        expect((await on.app.inject({ method: endpoint.method, url: spelt })).statusCode).toBeGreaterThanOrEqual(400)
      }
    })
  },
)

it('tells a stranger nothing about what is there', async () => {
  problemIn(await on.app.inject('/v1/nothing'), 401)
  problemIn(await on.app.inject({ method: 'POST', url: '/v1/organisations', payload: '{broken' }), 401)
})

it.each(['Bearer', 'bearer', 'BEARER  '])('opens with the key as "%s"', async (scheme) => {
  const answer = await on.app.inject({ url: '/v1/me', headers: { authorization: `${scheme} ${testKey}` } })
  expect(answerOf(answer, me.strict())).toEqual({ name: 'admin-api-key', role: 'admin', freshnessMonths: 12 })
})

it('has no key where none was configured', async () => {
  const keyless = await testApp(on.connection, { adminApiKey: undefined })
  for (const key of ['undefined', 'null', testKey]) {
    problemIn(await keyless.inject({ url: '/v1/me', headers: { authorization: `Bearer ${key}` } }), 401)
    problemIn(await keyless.inject({ method: 'POST', url: '/session', payload: { apiKey: key } }), 401)
  }
  await keyless.close()
})

it.each(['/v1/openapi.json', '/health/live', '/health/ready', '/docs/'])('leaves %s open', async (url) => {
  expect((await on.app.inject(url)).statusCode).toBe(200)
})
