import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'
import { pageOf, pageQuery } from './list.ts'
import { day, queryFlag } from './primitives.ts'

const asOf = day.optional().meta({ description: 'What holds on this day; without it everything, ended or not' })
const onDay = z.strictObject({ asOf })
const pageOnDay = pageQuery.extend({ asOf })
const withRelations = queryFlag
  .optional()
  .meta({ description: 'Take what refers to it along; without it a record that others refer to stays (409)' })

/** The endpoints of a record: list, read, create, change, remove. */
export function record<
  Tag extends string,
  Key extends z.ZodType,
  Input extends z.ZodType,
  Patch extends z.ZodType,
  Output extends z.ZodType,
>(tag: Tag, one: string, key: Key, input: Input, patch: Patch, output: Output) {
  return {
    list: {
      method: 'GET',
      path: `/v1/${tag}`,
      tag,
      summary: `List ${tag}, a page at a time`,
      query: pageOnDay,
      status: 200,
      response: pageOf(output),
    },
    get: {
      method: 'GET',
      path: `/v1/${tag}/:id`,
      tag,
      summary: `Read one ${one}`,
      description: 'Answers with its version in `ETag`.',
      params: z.strictObject({ id: key }),
      query: onDay,
      status: 200,
      response: output,
      problems: [404],
    },
    create: {
      method: 'POST',
      path: `/v1/${tag}`,
      tag,
      summary: `Create a ${one}`,
      description: 'Answers with the stored record and its `Location`.',
      role: 'editor',
      body: input,
      status: 201,
      response: output,
      problems: [409, 413, 415],
    },
    change: {
      method: 'PATCH',
      path: `/v1/${tag}/:id`,
      tag,
      summary: `Change a ${one}`,
      description:
        'JSON Merge Patch (RFC 7396): the fields that change; null takes an optional one away. To end it, set `until`.',
      role: 'editor',
      ifMatch: 'required',
      params: z.strictObject({ id: key }),
      body: patch,
      status: 200,
      response: output,
      problems: [404, 409, 412, 413, 415, 428],
    },
    remove: {
      method: 'DELETE',
      path: `/v1/${tag}/:id`,
      tag,
      summary: `Take back a ${one}`,
      description: 'For a mistake: what has ended gets an `until` instead. Its history stays, and can bring it back.',
      isLong: true,
      role: 'editor',
      ifMatch: 'required',
      params: z.strictObject({ id: key }),
      query: z.strictObject({ withRelations }),
      status: 204,
      problems: [404, 409, 412, 428],
    },
  } as const satisfies Record<string, Endpoint>
}

/** The endpoints of a relation that two ids name: list, read, put, take back. */
export function pair<
  Path extends `/v1/${string}`,
  OnePath extends `/v1/${string}`,
  Tag extends string,
  First extends z.ZodType,
  Params extends z.ZodType,
  Input extends z.ZodType,
  Output extends z.ZodType,
>(
  path: Path,
  onePath: OnePath,
  tag: Tag,
  one: string,
  { first, both }: { first: First; both: Params },
  input: Input,
  output: Output,
) {
  return {
    list: {
      method: 'GET',
      path,
      tag,
      summary: `List what ${one} there is`,
      params: first,
      query: pageOnDay,
      status: 200,
      response: pageOf(output),
      problems: [404],
    },
    get: {
      method: 'GET',
      path: onePath,
      tag,
      summary: `Read ${one}`,
      params: both,
      query: onDay,
      status: 200,
      response: output,
      problems: [404],
    },
    put: {
      method: 'PUT',
      path: onePath,
      tag,
      summary: `Set ${one}, new or changed`,
      description: 'States the whole. With `If-Match` refused when somebody else was first.',
      role: 'editor',
      ifMatch: 'optional',
      params: both,
      body: input,
      status: 200,
      response: output,
      problems: [404, 409, 412, 413, 415],
    },
    remove: {
      method: 'DELETE',
      path: onePath,
      tag,
      summary: `Take back ${one}`,
      description: 'For a mistake. What has ended gets an `until` instead.',
      role: 'editor',
      ifMatch: 'optional',
      params: both,
      status: 204,
      problems: [404, 409, 412],
    },
  } as const satisfies Record<string, Endpoint>
}
