import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'

/** A question to the database: a Cypher file bound to the shapes of its parameters and of one row of its answer. */
export type Query<Params extends z.ZodObject = z.ZodObject, Row extends z.ZodObject = z.ZodObject> = {
  readonly name: string
  readonly mode: 'read' | 'write'
  readonly cypher: string
  readonly params: Params
  readonly row: Row
  /** A write beside the graph, such as a line of a log: the graph's revision stays. */
  readonly aside?: true
}

const folder = join(import.meta.dirname, '..', '..', 'cypher')

/** Every query of the product, by name; the guard test walks them. */
export const definedQueries = new Map<string, Query>()

/**
 * Binds `cypher/<name>.cypher` to zod schemas. Read queries run with READ access, so that the server itself refuses
 * a write in them.
 */
export function defineQuery<Params extends z.ZodObject, Row extends z.ZodObject>(
  name: string,
  shape: { mode: 'read' | 'write'; params: Params; row: Row; aside?: true },
): Query<Params, Row> {
  const query = { name, cypher: readFileSync(join(folder, `${name}.cypher`), 'utf8'), ...shape }
  definedQueries.set(name, query)
  return query
}
