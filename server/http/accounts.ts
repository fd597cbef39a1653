import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import cookie from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Endpoint } from '../../contract/endpoint.ts'
import { type Account, account } from '../../contract/session.ts'
import { accountRoles } from '../../contract/vocabulary.ts'
import { Refusal } from './refusals.ts'

export type AccountSettings = {
  /** Signs session cookies; at least 32 random bytes, kept between starts. */
  sessionSecret: string
  /** Accepted as a bearer token, with the role admin. */
  adminApiKey?: string | undefined
  /** Opens one session, once, through the printed link. */
  loginToken?: string | undefined
}

const cookieName = 'session'
const sessionSeconds = 12 * 3_600
const sessionShape = account.extend({ expires: z.int() })

/** A fresh token for a login link: unguessable, one use. */
export const newLoginToken = () => randomBytes(32).toString('base64url')

/**
 * Lets nobody into /v1 without a session or the key, and opens sessions: by the one-time link, or by the key.
 * The account of a request is `request.account`.
 */
export async function registerAccounts(app: FastifyInstance, settings: AccountSettings): Promise<void> {
  let loginToken = settings.loginToken
  await app.register(cookie, { secret: settings.sessionSecret })
  app.decorateRequest('account', null)

  // By the route that will answer: the address as written may spell /v1 in other ways, such as /%761.
  app.addHook('onRequest', async (request) => {
    request.account = accountOf(app, request, settings.adminApiKey)
    const path = request.routeOptions.url ?? request.url.split('?', 1)[0] ?? ''
    if (!request.account && /^\/v1(\/|$)/.test(path) && path !== '/v1/openapi.json') throw notLoggedIn()
  })

  app.get('/login', { schema: { hide: true } }, async (request, reply) => {
    const { token } = z.object({ token: z.string().catch('') }).parse(request.query)
    const right = loginToken !== undefined && sameSecret(token, loginToken)
    if (!right) return reply.redirect('/?login=used')
    loginToken = undefined
    openSession(reply, { name: 'admin', role: 'admin' }, request)
    return reply.redirect('/')
  })
}

/** Checks a key given on the login page. @throws {Refusal} 401 */
export function accountOfKey(key: string, adminApiKey: string | undefined): Account {
  if (adminApiKey === undefined || !sameSecret(key, adminApiKey)) throw notLoggedIn()
  return { name: 'admin', role: 'admin' }
}

export function openSession(reply: FastifyReply, account: Account, request: FastifyRequest): void {
  const value = JSON.stringify({ ...account, expires: Date.now() + sessionSeconds * 1_000 })
  reply.setCookie(cookieName, Buffer.from(value).toString('base64url'), {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
    signed: true,
    maxAge: sessionSeconds,
  })
}

export function closeSession(reply: FastifyReply): void {
  reply.clearCookie(cookieName, { path: '/' })
}

function accountOf(app: FastifyInstance, request: FastifyRequest, adminApiKey: string | undefined): Account | null {
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (bearer !== undefined) {
    return adminApiKey !== undefined && sameSecret(bearer, adminApiKey)
      ? { name: 'admin-api-key', role: 'admin' }
      : null
  }
  const signed = app.unsignCookie(request.cookies[cookieName] ?? '')
  if (!signed.valid) return null
  const session = sessionShape.safeParse(JSON.parse(Buffer.from(signed.value, 'base64url').toString('utf8')))
  if (!session.success || session.data.expires <= Date.now()) return null
  return { name: session.data.name, role: session.data.role }
}

/** Compares digests, so that neither content nor length shows in the time it takes. */
function sameSecret(given: string, right: string): boolean {
  const digest = (value: string) => createHash('sha256').update(value).digest()
  return timingSafeEqual(digest(given), digest(right))
}

/** Refuses an account that may not do what the endpoint does. @throws {Refusal} 403 */
export function requireRole(account: Account | null, { role = 'viewer' }: Pick<Endpoint, 'role'>): void {
  if (!account || accountRoles.indexOf(account.role) >= accountRoles.indexOf(role)) return
  throw new Refusal(403, {
    nl: `Hiervoor is een account nodig dat meer mag (${role}).`,
    en: `This needs an account that may do more (${role}).`,
  })
}

function notLoggedIn(): Refusal {
  return new Refusal(401, {
    nl: 'Log in met de link die de server bij het starten toont, of stuur een sleutel mee.',
    en: 'Log in with the link that the server shows at its start, or send a key.',
  })
}
