import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Endpoint, RequestOf, ResponseOf } from '../../contract/endpoint.ts'
import type { Locale } from '../../contract/vocabulary.ts'
import type { Asker } from '../audit/asker.ts'
import type { Database } from '../neo4j/database.ts'
import { parseInput } from './input.ts'
import { languageOf } from './language.ts'
import { routeSchema } from './openapi.ts'

/** What a handler gets: the parsed request, and everything it may use to answer it. */
export type Context<E extends Endpoint> = RequestOf<E> & {
  db: Database
  locale: Locale
  asker: Asker
  /** Freshness window in months. */
  freshnessMonths: number
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
      const input = parseInput(
        endpoint,
        { params: request.params, query: joined(asObject(request.query)), body: request.body },
        locale,
      )
      reply.code(endpoint.status)
      const context = {
        ...input,
        db: app.connection.forRequest(),
        locale,
        asker: { name: request.account?.name ?? 'anonymous', requestId: request.id },
        freshnessMonths: app.freshnessMonths,
        request,
        reply,
      }
      return handler(context as Context<E>)
    },
  })
}

/** A repeated key (`?kinds=a&kinds=b`) reads as the list that it stands for (`?kinds=a,b`). */
function joined(query: object): Record<string, unknown> {
  const entries = Object.entries(query)
  return Object.fromEntries(entries.map(([key, value]) => [key, Array.isArray(value) ? value.join(',') : value]))
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}
