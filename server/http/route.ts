import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Endpoint, RequestOf, ResponseOf } from '../../contract/endpoint.ts'
import { limits } from '../../contract/limits.ts'
import type { Locale } from '../../contract/vocabulary.ts'
import type { Asker } from '../audit/asker.ts'
import type { Database } from '../neo4j/database.ts'
import { requireRole } from './accounts.ts'
import { parseInput } from './input.ts'
import { languageOf } from './language.ts'
import { routeSchema } from './openapi.ts'
import { operationOf } from './operation.ts'
import { etagOf, versionsSeen } from './versions.ts'

/** What a handler gets: the parsed request, and everything it may use to answer it. */
export type Context<E extends Endpoint> = RequestOf<E> & {
  db: Database
  locale: Locale
  asker: Asker
  /** What makes a write of this request one write, however often it is tried. */
  operation: string
  fingerprint: string
  /** The versions that the asker saw, by `If-Match`; absent: any will do. */
  seen: readonly number[] | undefined
  /** Freshness window in months. */
  freshnessMonths: number
  /** After how many months of being stale a claim ends. */
  retentionMonths: number
  request: FastifyRequest
  reply: FastifyReply
}

/** Registers an endpoint of the contract: its input is checked, its output serialised, by the same schemas. */
export function route<E extends Endpoint>(
  app: FastifyInstance,
  endpoint: E,
  handler: (context: Context<E>) => Promise<ResponseOf<E> | FastifyReply>,
): void {
  app.route({
    method: endpoint.method,
    url: endpoint.path,
    schema: routeSchema(endpoint),
    handler: async (request, reply) => {
      const locale = languageOf(request)
      requireRole(request.account, endpoint)
      const seen = versionsSeen(endpoint, request)
      const input = parseInput(
        endpoint,
        { params: request.params, query: joined(asObject(request.query)), body: request.body },
        locale,
      )
      reply.code(endpoint.status)
      const context = {
        ...input,
        db: app.connection.forRequest(endpoint.isLong ? limits.wholeStoreDeadline : limits.databaseDeadline),
        locale,
        ...operationOf(request, input),
        seen,
        asker: { name: request.account?.name ?? 'anonymous', requestId: request.id },
        freshnessMonths: app.freshnessMonths,
        retentionMonths: app.retentionMonths,
        request,
        reply,
      }
      const answer = await handler(context as Context<E>)
      if (!hasDay(input.query)) tag(reply, answer)
      return answer
    },
  })
}

const versioned = z.object({ version: z.int() })

/** A record tells its version, so that a change of it can say which one it saw; how it was on another day cannot be changed. */
function tag(reply: FastifyReply, answer: unknown): void {
  const version = versioned.safeParse(answer)
  if (version.success && !reply.sent) reply.header('ETag', etagOf(version.data.version))
}

function hasDay(query: unknown): boolean {
  return typeof query === 'object' && query !== null && 'asOf' in query && query.asOf !== undefined
}

/** A repeated key (`?kinds=a&kinds=b`) reads as the list that it stands for (`?kinds=a,b`). */
function joined(query: object): Record<string, unknown> {
  const entries = Object.entries(query)
  return Object.fromEntries(entries.map(([key, value]) => [key, Array.isArray(value) ? value.join(',') : value]))
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}
