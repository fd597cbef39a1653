import type { z } from 'zod'
import type { AccountRole } from './vocabulary.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** One endpoint of the API: all that server, client and OpenAPI know of it. */
export type Endpoint = {
  readonly method: Method
  /** Path with `:name` parameters. */
  readonly path: `/${string}`
  readonly tag: string
  readonly summary: string
  readonly description?: string
  readonly params?: z.ZodType
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  /** Status of success. */
  readonly status: 200 | 201 | 204
  /** Body of success; absent with 204. */
  readonly response?: z.ZodType
  /** Media types of success beside `application/json`. */
  readonly mediaTypes?: readonly string[]
  /** Answers without session or key. */
  readonly public?: boolean
  /** The least that an account must be allowed; `viewer` unless said otherwise. */
  readonly role?: AccountRole
  /** Reads or writes as many records as there may be around one: its database work may take longer than that of others. */
  readonly isLong?: boolean
  /** Whether the version that the asker saw must, or may, come along in `If-Match`. */
  readonly ifMatch?: 'required' | 'optional'
  /** Media types of the body where it is a file, read by the handler itself. */
  readonly bodyTypes?: readonly string[]
  /** Problem statuses of its own, beside 400, 401, 403, 422, 429 and 503, which any endpoint may give. */
  readonly problems?: readonly (404 | 406 | 409 | 412 | 413 | 415 | 428)[]
}

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined
type Given<S> = S extends z.ZodType ? z.input<S> : undefined

/** What a handler receives: each part of the request, parsed. */
export type RequestOf<E extends Endpoint> = {
  params: Parsed<E['params']>
  query: Parsed<E['query']>
  body: Parsed<E['body']>
}

/** What a caller gives: each part before defaults; parts that the endpoint lacks are left out. */
export type CallOf<E extends Endpoint> = {
  [Part in 'params' | 'query' | 'body' as E[Part] extends z.ZodType ? Part : never]: Given<E[Part]>
}

export type ResponseOf<E extends Endpoint> = Parsed<E['response']>
