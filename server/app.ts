import { existsSync } from 'node:fs'
import { join } from 'node:path'
import helmet from '@fastify/helmet'
import serveStatic from '@fastify/static'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import { serializerCompiler } from 'fastify-type-provider-zod'
import { limits } from '../contract/limits.ts'
import { asStored } from '../contract/primitives.ts'
import type { Account } from '../contract/session.ts'
import { serveDesignTokens } from './design-tokens.ts'
import { registerFeatures } from './features.ts'
import { type AccountSettings, registerAccounts } from './http/accounts.ts'
import { languageOf } from './http/language.ts'
import { apiVersion, registerOpenApi } from './http/openapi.ts'
import { problemOf } from './http/problems.ts'
import { AskerLeft, NotFound } from './http/refusals.ts'
import { Calculations } from './measures/calculations.ts'
import { Divisions } from './measures/divisions.ts'
import type { Connection } from './neo4j/database.ts'
import { type CurrentProjection, currentProjection } from './projection/current.ts'

declare module 'fastify' {
  interface FastifyInstance {
    connection: Connection
    projection: CurrentProjection
    calculations: Calculations
    divisions: Divisions
    /** What lets go of what this process remembers of people, each time that somebody is erased. */
    atErasure: Set<() => void>
    freshnessMonths: number
    retentionMonths: number
    adminApiKey: string | undefined
  }
  interface FastifyRequest {
    /** Who asks; null without a session or key. */
    account: Account | null
  }
}

export type AppSettings = AccountSettings & {
  connection: Connection
  freshnessMonths: number
  /** After how many months of being stale a claim ends. */
  retentionMonths: number
  /** MiB that the graph may take in memory; above it, questions read only the part that they are about. */
  projectionMemory: number
  logLevel: string
  /** False leaves the line per request out of the log; problems stay in it. */
  logRequests?: boolean
  /** Folder of the built client; without it the app is an API alone. */
  clientFolder?: string | undefined
  /** Where the log goes; standard output unless given. */
  logStream?: { write(line: string): void }
  /** Stylesheet of a municipality's own design tokens. */
  designTokensCss?: string | undefined
}

/** Characters; Node refuses longer addresses itself. Whatever reaches a schema is refused by it, with a reason. */
const longestAddress = 20_000

/** Composes the application; nothing listens yet. Whoever opened the connection closes it. */
export async function buildApp(settings: AppSettings): Promise<FastifyInstance> {
  const app = Fastify({
    logger: {
      level: settings.logLevel,
      redact: ['req.headers.authorization', 'req.headers.cookie'],
      serializers: { req: withoutQuery },
      ...(settings.logStream && { stream: settings.logStream }),
    },
    logController: new LogController({ disableRequestLogging: settings.logRequests === false }),
    bodyLimit: limits.body,
    routerOptions: { maxParamLength: longestAddress },
    frameworkErrors: (error, request, reply) => answerError(error, request, reply.header('API-Version', apiVersion)),
    forceCloseConnections: 'idle',
  })
  app.decorate('connection', settings.connection)
  const budget = settings.projectionMemory
  const onOver = (needed: number) =>
    app.log.warn(
      { needed: Math.ceil(needed), budget },
      'The graph needs more MiB than PROJECTION_MEMORY_MIB: answers come from parts of it',
    )
  app.decorate('projection', currentProjection(settings.connection, { budget, onOver }))
  const calculations = new Calculations()
  const divisions = new Divisions()
  app.decorate('calculations', calculations)
  app.decorate('divisions', divisions)
  app.addHook('onClose', async () => {
    calculations.close()
    divisions.close()
  })
  app.decorate('atErasure', new Set<() => void>())
  app.decorate('freshnessMonths', settings.freshnessMonths)
  app.decorate('retentionMonths', settings.retentionMonths)
  app.decorate('adminApiKey', settings.adminApiKey)
  app.setValidatorCompiler(() => (value) => ({ value }))
  app.setSerializerCompiler(answerCompiler)
  app.removeContentTypeParser('text/plain')
  app.addHook('onSend', async (_request, reply) => {
    reply.header('API-Version', apiVersion)
  })
  app.setErrorHandler(answerError)
  await app.register(helmet, { contentSecurityPolicy: { directives: contentPolicy }, strictTransportSecurity: false })
  await registerAccounts(app, settings)
  await registerOpenApi(app)
  registerFeatures(app)
  serveDesignTokens(app, settings.designTokensCss)
  await serveClient(app, settings.clientFolder)
  return app
}

const contentPolicy = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  styleSrc: ["'self'", "'unsafe-inline'"],
  workerSrc: ["'self'"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
}

/** A query may hold a login token or a search: addresses are logged without it. */
function withoutQuery(request: { method: string; url: string }) {
  return { method: request.method, url: request.url.split('?', 1)[0] ?? '' }
}

function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof AskerLeft) return reply.hijack()
  const problem = problemOf(error, languageOf(request), request.id)
  if (problem.status >= 500) request.log.error({ err: error }, problem.title)
  if (problem.status === 503) reply.header('Retry-After', '5')
  if (problem.status === 401) reply.header('WWW-Authenticate', 'Bearer')
  return reply.code(problem.status).type('application/problem+json').serializer(JSON.stringify).send(problem)
}

/** Serves the client; an address of the explorer that is no file is the explorer itself, which reads it. */
async function serveClient(app: FastifyInstance, folder: string | undefined): Promise<void> {
  const built = folder !== undefined && existsSync(join(folder, 'index.html'))
  if (built) await app.register(serveStatic, { root: folder, wildcard: false, preCompressed: true, immutable: false })
  app.setNotFoundHandler(async (request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    if (built && wantsPage && !/^\/(v1|docs|health)(\/|$)/.test(request.url)) return reply.sendFile('index.html')
    throw new NotFound()
  })
}

/** Answers are serialised by the schemas of the contract, as what is stored already. */
const answerCompiler: typeof serializerCompiler = (answer) => {
  const serialise = serializerCompiler(answer)
  return (data) => asStored(() => serialise(data))
}
