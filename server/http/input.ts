import { z } from 'zod'
import type { Endpoint } from '../../contract/endpoint.ts'
import { faultMessages, isFaultKey } from '../../contract/faults.ts'
import type { Fault } from '../../contract/problem.ts'
import type { Locale } from '../../contract/vocabulary.ts'
import { BadInput } from './refusals.ts'

const said = { nl: z.locales.nl().localeError, en: z.locales.en().localeError }

/** What a request brings, before it is checked. */
type Raw = { params: unknown; query: unknown; body: unknown }

const parts = [
  { key: 'params', name: 'path' },
  { key: 'query', name: 'query' },
  { key: 'body', name: 'body' },
] as const

/**
 * The parts of a request, parsed by the endpoint's schemas.
 * @throws {BadInput} with every fault of every part at once, in the language of the asker
 */
export function parseInput(endpoint: Endpoint, raw: Raw, locale: Locale): Raw {
  const faults: Fault[] = []
  const parsed: Raw = { params: undefined, query: undefined, body: undefined }
  for (const { key, name } of parts) {
    const schema = endpoint[key] ?? (key === 'query' ? noQuery : undefined)
    if (!schema) continue
    const result = schema.safeParse(raw[key], { error: messageIn(locale) })
    if (result.success) parsed[key] = result.data
    else faults.push(...faultsIn(result.error, name))
  }
  if (faults.length > 0) throw new BadInput(faults)
  return parsed
}

/** An endpoint without query keys refuses any, so that a misspelt filter never silently asks for everything. */
const noQuery = z.strictObject({})

/** Says what is wrong in the language of the asker. */
export function messageIn(locale: Locale): z.core.$ZodErrorMap {
  return (issue) => {
    const fault = issue.code === 'custom' ? issue.params?.fault : undefined
    return isFaultKey(fault) ? faultMessages[fault][locale] : said[locale](issue)
  }
}

/** Every fault that a schema found in a part of a request. */
export function faultsIn(error: z.ZodError, part: Fault['in']): Fault[] {
  return error.issues.flatMap((issue) => faultsOf(issue, part))
}

/** One fault for each unknown key, so that each can be shown at its own field. */
function faultsOf(issue: z.core.$ZodIssue, part: Fault['in']): Fault[] {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined]
  return keys.map((key) => ({
    in: part,
    path: [...issue.path, ...(key === undefined ? [] : [key])].join('.'),
    message: issue.message,
  }))
}
