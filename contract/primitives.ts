import { z } from 'zod'
import { caseDataIn } from './case-data.ts'
import type { FaultKey } from './faults.ts'
import { limits } from './limits.ts'
import { locales } from './vocabulary.ts'

/** Identifier of a party, consultation or trust relation. */
export const uuid = z
  .uuid()
  .toLowerCase()
  .meta({ description: 'UUID', example: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11' })

/** Identifier of a phenomenon or party type: lower-case words joined by hyphens. */
export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ description: 'Slug: lower-case words joined by hyphens', example: 'jihadist-extremism' })

/** A calendar day, ISO 8601, without time zone. */
export const day = z.iso.date().meta({ description: 'Calendar day, ISO 8601', example: '2026-03-01' })

/** A day that has come, anywhere on earth: what was confirmed was not confirmed tomorrow. */
export const pastDay = day.refine((value) => value <= latestDayOnEarth(), { params: { fault: 'dayInFuture' } })

export const name = freeText(limits.name)
export const text = freeText(limits.text)
export const email = z.email().max(limits.name).meta({ example: 'info@politie.example' })
export const phone = z
  .string()
  .regex(/^\+?[0-9][0-9 ()-]{4,24}$/)
  .meta({ description: 'Work telephone number', example: '+31 190 012 345' })
export const locale = z.enum(locales)

/** Counts edits, starting at 1. */
export const version = z.int().min(1).meta({ description: 'Counts edits, starting at 1', example: 1 })

/** A list whose order and repetitions mean nothing: each item once. */
export function distinct<Item extends z.ZodType>(item: Item, most: number = limits.references) {
  return z
    .array(item)
    .max(most)
    .overwrite((items) => [...new Set(items)])
}

/** A list in a query string: `?key=a,b`; a repeated key (`?key=a&key=b`) reaches the schema in the same form. */
export function queryList<Item extends z.ZodType<unknown, string>>(item: Item) {
  return z
    .string()
    .transform((value) => value.split(','))
    .pipe(z.array(item).min(1).max(limits.references))
    .meta({
      description:
        item instanceof z.ZodEnum ? `Comma-separated list of ${item.options.join(', ')}` : 'Comma-separated list',
    })
}

/** `true` or `false` in a query string. */
export const queryFlag = z.enum(['true', 'false']).transform((value) => value === 'true')

/** Lets a rule over several fields speak even when another field is at fault, so that all faults come at once. */
export const evenWithOtherFaults = {
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
}

/** The days from which, and until which (exclusive), something holds; both absent: always. */
export const period = { from: day.optional(), until: day.optional() }

/** The rule of every period. */
export function startsBeforeItEnds({
  from,
  until,
}: {
  from?: string | undefined
  until?: string | undefined
}): boolean {
  return !from || !until || from <= until
}

/** How a period is refused that ends before it starts. */
export const endsBeforeStart = { params: { fault: 'endsBeforeStart' }, path: ['until'], ...evenWithOtherFaults }

const caseDataFaults = {
  bsn: 'caseDataBsn',
  birthDate: 'caseDataBirthDate',
  caseNumber: 'caseDataCaseNumber',
} as const satisfies Record<string, FaultKey>

let reading = false

/**
 * What `read` makes of data that is stored already: what came in before there was a rule against it stays readable, so
 * that it can be mended or erased. `read` is synchronous.
 */
export function asStored<Result>(read: () => Result): Result {
  const outer = reading
  reading = true
  try {
    return read()
  } finally {
    reading = outer
  }
}

/** Words of the user's own: at most so many characters, and nothing of the people whom a case is about. */
export function freeText(most: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(most)
    .superRefine((value, context) => {
      const found = reading || value.length > most ? null : caseDataIn(value)
      if (found) context.addIssue({ code: 'custom', params: { fault: caseDataFaults[found] } })
    })
}

function latestDayOnEarth(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10)
}
