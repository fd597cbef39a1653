import { createRequire } from 'node:module'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance, FastifySchema } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Endpoint } from '../../contract/endpoint.ts'
import { endpoints } from '../../contract/endpoints.ts'
import { problem } from '../../contract/problem.ts'
import { tidyComponents } from './openapi-components.ts'

const { version } = createRequire(import.meta.url)('../../package.json')

/** Version of the API, on every response. */
export const apiVersion: string = version

/** What OpenAPI and the serialiser need of an endpoint. */
export function routeSchema(endpoint: Endpoint): FastifySchema {
  const {
    tag,
    summary,
    description,
    params,
    query,
    body,
    response,
    status,
    mediaTypes,
    bodyTypes,
    problems = [],
  } = endpoint
  const statuses = [400, ...(endpoint.public ? [] : [401]), ...(endpoint.role ? [403] : []), ...problems, 422, 503]
  const refusals = Object.fromEntries(statuses.map((code) => [code, refusal(code)]))
  return {
    operationId: operationIds.get(`${endpoint.method} ${endpoint.path}`) ?? summary,
    tags: [tag],
    summary,
    ...(description && { description }),
    ...(params && { params }),
    ...(query && { querystring: query }),
    ...(body && { body }),
    ...headersFor(endpoint),
    ...(bodyTypes && { consumes: [...bodyTypes] }),
    ...(endpoint.public && { security: [] }),
    response: { [status]: success(response ?? nothing, mediaTypes), ...refusals },
  }
}

/** The headers that an asker may, or must, send with a write. */
function headersFor({ method, ifMatch }: Endpoint) {
  const key = z.string().optional().meta({
    description: 'Names this operation: sent again with the same key, it is not done again but answers as it did',
  })
  const tag = z.string().meta({ description: 'ETag of the version that you saw', example: '"3"' })
  const headers = {
    ...(method !== 'GET' && { 'Idempotency-Key': key }),
    ...(ifMatch && { 'If-Match': ifMatch === 'required' ? tag : tag.optional() }),
  }
  return Object.keys(headers).length > 0 && { headers: z.object(headers) }
}

/** The body of an answer without one. */
const nothing = z.null().meta({ description: 'Done' })

/** Names for generated clients, such as `organisationsCreate`: the names that the contract itself uses. */
const operationIds = new Map(
  Object.entries(endpoints).flatMap(([group, actions]) =>
    Object.entries<Endpoint>(actions).map(([action, { method, path }]) => [
      `${method} ${path}`,
      group + action.charAt(0).toUpperCase() + action.slice(1),
    ]),
  ),
)

/** With several media types each is named; what is not JSON is a text. */
function success(response: z.ZodType, mediaTypes: readonly string[] | undefined) {
  if (!mediaTypes) return response
  const content = mediaTypes.map((type) => [type, { schema: type === 'application/json' ? response : z.string() }])
  return { description: 'The subgraph, in the form that `Accept` asks for', content: Object.fromEntries(content) }
}

function refusal(status: number) {
  return {
    description: refusalMeaning[status] ?? 'Refused',
    content: { 'application/problem+json': { schema: problem } },
  }
}

const refusalMeaning: Record<number, string> = {
  400: 'The request is not right: every fault is in `errors`',
  401: 'No session and no key',
  403: 'The account may not do this',
  404: 'Not found',
  406: 'No such form',
  409: 'Clashes with what is stored',
  412: 'Somebody else was first: what they changed is in `changes`',
  413: 'Body too large: 1 MiB, or 20 MB for a file',
  415: 'A type of body that is not taken here',
  422: 'Too heavy a question',
  428: 'Send `If-Match`',
  503: 'The database is away, or the graph is still being read: try again after `Retry-After` seconds',
}

/** Serves OpenAPI 3.1 at /v1/openapi.json and its pages at /docs, both made from the contract. */
export async function registerOpenApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Network Explorer API',
        version: apiVersion,
        description: [
          'Per phenomenon: which organisations and professionals form the network, who trusts whom, who is missing, and whom to call.',
          'Follows the NLGov API Design Rules 2. Send `Authorization: Bearer <key>`, or log in with the browser.',
          'A list answers `{items, next?}`: give `next` as `cursor` for the page after. Errors are problem details (RFC 9457), in Dutch or English by `Accept-Language`.',
        ].join('\n\n'),
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      components: {
        securitySchemes: {
          key: { type: 'http', scheme: 'bearer', description: 'The value of ADMIN_API_KEY' },
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: 'session',
            description: 'Made by the link that the server prints',
          },
        },
      },
      security: [{ key: [] }, { session: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: withHeaders,
  })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    uiConfig: { docExpansion: 'list', tryItOutEnabled: true, persistAuthorization: true },
    theme: { title: 'Network Explorer API', css: [{ filename: 'explorer.css', content: '.topbar { display: none }' }] },
  })
  app.get('/v1/openapi.json', { schema: { hide: true } }, async () => app.swagger())
}

const everyHeader = {
  'API-Version': { description: 'Version of this API', schema: { type: 'string', examples: [apiVersion] } },
}
const headersOf: Record<string, object> = {
  200: {
    ETag: { description: 'Version of the record, for `If-Match`', schema: { type: 'string', examples: ['"3"'] } },
  },
  201: { Location: { description: 'Address of the new record', schema: { type: 'string', format: 'uri-reference' } } },
  401: { 'WWW-Authenticate': { description: 'How to log in', schema: { type: 'string', examples: ['Bearer'] } } },
  503: { 'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer', examples: [5] } } },
}

/** The type provider leaves response headers out of the document, so they are put in here. */
function withHeaders(input: Parameters<typeof jsonSchemaTransformObject>[0]) {
  const document = tidyComponents(jsonSchemaTransformObject(input))
  for (const path of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(path ?? {})) {
      if (typeof operation !== 'object' || operation === null || !('responses' in operation)) continue
      for (const [status, answer] of Object.entries(operation.responses ?? {})) {
        Object.assign(answer, { headers: { ...everyHeader, ...headersOf[status] } })
      }
    }
  }
  return document
}
