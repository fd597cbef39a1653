import { Validator } from '@seriousme/openapi-schema-validator'
import Ajv from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { z } from 'zod'
import type { Endpoint } from '../../contract/endpoint.ts'
import { endpoints } from '../../contract/endpoints.ts'
import type { Connection } from '../neo4j/database.ts'
import { testApp } from '../testing/app.ts'
import { emptyStore } from '../testing/store.ts'

const content = z.record(z.string(), z.looseObject({ schema: z.looseObject({}) }))
const answer = z.looseObject({
  description: z.string().min(1),
  headers: z.record(z.string(), z.unknown()),
  content: content.optional(),
})
const operation = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  security: z.array(z.unknown()).optional(),
  parameters: z.array(z.looseObject({ name: z.string(), in: z.string() })).default([]),
  requestBody: z.looseObject({ content }).optional(),
  responses: z.record(z.string(), answer),
})
const shape = z.looseObject({
  openapi: z.string(),
  info: z.looseObject({ version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.looseObject({ schemas: z.record(z.string(), z.looseObject({})) }),
})

let connection: Connection
let raw: Record<string, unknown>
let document: z.infer<typeof shape>
beforeAll(async () => {
  connection = await emptyStore()
  const app = await testApp(connection)
  raw = (await app.inject('/v1/openapi.json')).json()
  document = shape.parse(raw)
  await app.close()
})
afterAll(() => connection.close())

const all: Endpoint[] = Object.values(endpoints).flatMap((group) => Object.values<Endpoint>(group))
const named = all.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const)
const keyOf = ({ path }: Endpoint) => path.replace(/:(\w+)/g, '{$1}')
const operationOf = (endpoint: Endpoint) => {
  const found = document.paths[keyOf(endpoint)]?.[endpoint.method.toLowerCase()]
  if (!found) throw new Error(`${endpoint.method} ${keyOf(endpoint)} is not in the document`)
  return found
}

it('is valid OpenAPI 3.1', async () => {
  expect(document.openapi).toMatch(/^3\.1\./)
  expect(await new Validator().validate(raw)).toMatchObject({ valid: true })
})

it('has the endpoints of the contract and no others, each under a name of its own', () => {
  const found = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect(found.sort()).toEqual(all.map((endpoint) => `${endpoint.method} ${keyOf(endpoint)}`).sort())
  const ids = all.map((endpoint) => operationOf(endpoint).operationId)
  expect(new Set(ids).size).toBe(all.length)
  expect(ids).toContain('organisationsCreate')
})

describe.each(named)('%s', (_name, endpoint) => {
  it('says what it does, what it takes and every status it gives', () => {
    const found = operationOf(endpoint)
    expect(found.summary).toBe(endpoint.summary)
    expect(found.security).toEqual(endpoint.public ? [] : undefined)
    const refusals = [
      400,
      endpoint.public ? [] : 401,
      endpoint.role ? 403 : [],
      endpoint.problems ?? [],
      422,
      503,
    ].flat()
    const statuses = [endpoint.status, ...refusals]
    expect(Object.keys(found.responses)).toEqual(statuses.map(String).sort())
    const named = found.parameters.filter((one) => one.in !== 'header').map((parameter) => parameter.name)
    const headers = found.parameters.filter((one) => one.in === 'header').map((parameter) => parameter.name)
    expect(headers.includes('If-Match')).toBe(endpoint.ifMatch !== undefined)
    expect(headers.includes('Idempotency-Key')).toBe(endpoint.method !== 'GET')
    const keys = [endpoint.params, endpoint.query].flatMap((part) =>
      part instanceof z.ZodObject ? Object.keys(part.shape) : [],
    )
    expect(named.sort()).toEqual(keys.sort())
    expect(found.requestBody !== undefined).toBe(endpoint.body !== undefined)
  })

  it('has a body and headers with every answer that has them', () => {
    for (const [status, { content: body, headers }] of Object.entries(operationOf(endpoint).responses)) {
      expect(Object.keys(headers)).toContain('API-Version')
      expect(Object.keys(headers).includes('Retry-After')).toBe(status === '503')
      expect(Object.keys(headers).includes('Location')).toBe(status === '201')
      if (status === '204') expect(body).toBeUndefined()
      else if (Number(status) >= 400) expect(Object.keys(body ?? {})).toEqual(['application/problem+json'])
      else expect(Object.keys(body ?? {})).toEqual(endpoint.mediaTypes ?? ['application/json'])
    }
  })

  it('takes a request that is put together from its examples', () => {
    if (!endpoint.body) return
    const schema = operationOf(endpoint).requestBody?.content['application/json']?.schema ?? {}
    for (const only of ['required', 'all'] as const) {
      const result = endpoint.body.safeParse(sampleOf(schema, only))
      expect(result.error?.issues ?? []).toEqual([])
    }
  })
})

it('has examples that fit their schemas', () => {
  const ajv = new Ajv.default({ strict: false, schemas: [{ $id: 'document', ...raw }] })
  formats.default(ajv)
  const wrong: string[] = []
  let seen = 0
  const visit = (value: unknown, path: string) => {
    if (Array.isArray(value)) for (const [i, item] of value.entries()) visit(item, `${path}/${i}`)
    else if (isMap(value)) {
      for (const example of [value.example, ...(Array.isArray(value.examples) ? value.examples : [])]) {
        if (example === undefined || path.endsWith('/properties')) continue
        seen++
        const fits = ajv.compile({ $ref: `document#${path}` })
        if (!fits(example)) wrong.push(`${path}: ${JSON.stringify(example)}`)
      }
      for (const [key, inner] of Object.entries(value)) {
        if (key !== 'example' && key !== 'examples')
          visit(inner, `${path}/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
      }
    }
  }
  visit(raw, '')
  expect(wrong).toEqual([])
  expect(seen).toBeGreaterThan(50)
})

it('has no component that nothing refers to', () => {
  const used = new Set([...JSON.stringify(raw).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name))
  expect(Object.keys(document.components.schemas).filter((name) => !used.has(name))).toEqual([])
})

/** A value as the pages at /docs propose it: the example, else one made of the examples inside. */
function sampleOf(schema: Record<string, unknown>, only: 'required' | 'all'): unknown {
  if (typeof schema.$ref === 'string') {
    return sampleOf(document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, only)
  }
  if (schema.example !== undefined) return schema.example
  if (schema.default !== undefined) return schema.default
  if (Array.isArray(schema.enum)) return schema.enum[0]
  if (schema.type === 'array') return isMap(schema.items) ? [sampleOf(schema.items, only)] : []
  if (schema.type === 'boolean') return true
  if (schema.type === 'integer') return schema.minimum
  if (schema.type !== 'object')
    return schema.format === 'email'
      ? 'info@politie.example'
      : schema.format === 'uri'
        ? 'https://politie.example'
        : 'tekst'
  const required = Array.isArray(schema.required) ? schema.required : []
  const properties = Object.entries(isMap(schema.properties) ? schema.properties : {})
  return Object.fromEntries(
    properties.flatMap(([name, inner]) =>
      (only === 'all' || required.includes(name)) && isMap(inner) ? [[name, sampleOf(inner, only)]] : [],
    ),
  )
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
