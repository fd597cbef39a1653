import { z } from 'zod'
import { faultMessages } from '../../contract/faults.ts'
import type { PageQuery } from '../../contract/list.ts'
import type { Locale } from '../../contract/vocabulary.ts'
import { BadInput } from '../http/refusals.ts'
import type { Database } from '../neo4j/database.ts'
import type { Query } from '../neo4j/query.ts'

/** Parameters of every list query: records after an id, at most so many. */
export const pageParams = z.object({ after: z.string(), limit: z.int() })
type ListQuery<Item extends z.ZodObject> = Query<typeof pageParams, Item>

const prefix = 'after:'

/**
 * One page of a list in the order of ids. One record more than asked is read, to know whether a next page exists.
 * @throws {BadInput} when the cursor is not one that we gave
 */
export async function readPage<Item extends z.ZodObject>(
  db: Database,
  query: ListQuery<Item>,
  page: PageQuery,
  locale: Locale,
): Promise<{ items: z.output<Item>[]; next?: string }> {
  const after = page.cursor === undefined ? '' : idOfCursor(page.cursor, locale)
  const rows = await db.read(query, { after, limit: page.limit + 1 })
  const items = rows.slice(0, page.limit)
  const last = items.at(-1)
  return rows.length > page.limit && last ? { items, next: cursorOf(String(last.id)) } : { items }
}

function cursorOf(id: string): string {
  return Buffer.from(prefix + id).toString('base64url')
}

function idOfCursor(cursor: string, locale: Locale): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8')
  const id = text.slice(prefix.length)
  if (!text.startsWith(prefix) || cursorOf(id) !== cursor) {
    throw new BadInput([{ in: 'query', path: 'cursor', message: faultMessages.brokenCursor[locale] }])
  }
  return id
}
