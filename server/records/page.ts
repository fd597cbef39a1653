import { z } from 'zod'
import { faultMessages } from '../../contract/faults.ts'
import type { PageQuery } from '../../contract/list.ts'
import type { Locale } from '../../contract/vocabulary.ts'
import { BadInput } from '../http/refusals.ts'
import type { Database } from '../neo4j/database.ts'
import type { Query } from '../neo4j/query.ts'

/** Parameters of a list query: records after an id, at most so many. */
export const plainPageParams = z.object({ after: z.string(), limit: z.int() })
/** The same for records with days: those that hold on a day, where one is given. */
export const pageParams = plainPageParams.extend({ asOf: z.iso.date().nullable() })

const prefix = 'after:'

/**
 * One page of a list in the order of ids. One record more than asked is read, to know whether a next page exists.
 * `more` holds the parameters that the query has of its own.
 * @throws {BadInput} when the cursor is not one that we gave
 */
export async function readPage<Params extends z.ZodObject, Item extends z.ZodObject>(
  db: Database,
  query: Query<Params, Item>,
  page: PageQuery & { asOf?: string | undefined },
  locale: Locale,
  more: Readonly<Record<string, unknown>> = {},
): Promise<{ items: z.output<Item>[]; next?: string }> {
  const after = page.cursor === undefined ? '' : placeOf(page.cursor, locale)
  const given = { after, limit: page.limit + 1, asOf: page.asOf ?? null, ...more }
  const rows = await db.read(query, query.params.parse(given) as z.input<Params>)
  const items = rows.slice(0, page.limit)
  const last = items.at(-1)
  return rows.length > page.limit && last ? { items, next: cursorOf(String(last.id)) } : { items }
}

/** A place in a list, as the asker gets it: opaque, so that nobody builds one. */
export function cursorOf(place: string): string {
  return Buffer.from(prefix + place).toString('base64url')
}

/** The place that a cursor means. @throws {BadInput} when the cursor is not one that we gave */
export function placeOf(cursor: string, locale: Locale): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8')
  const place = text.slice(prefix.length)
  if (!text.startsWith(prefix) || cursorOf(place) !== cursor) {
    throw new BadInput([{ in: 'query', path: 'cursor', message: faultMessages.brokenCursor[locale] }])
  }
  return place
}
