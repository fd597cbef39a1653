import { z } from 'zod'
import type { Connection } from '../neo4j/database.ts'
import { queryOf } from './store.ts'

/** Rows of any query, to look at the store past the API. */
export async function look(connection: Connection, cypher: string): Promise<Record<string, unknown>[]> {
  return connection.forRequest().read(queryOf(cypher), {})
}

/** How many nodes and relations the store holds; equal before and after means that nothing was stored. */
export async function countAll(connection: Connection): Promise<Record<string, unknown>> {
  const [counts] = await look(connection, 'RETURN COUNT { (n) } AS nodes, COUNT { ()-[r]->() } AS relations')
  return counts ?? {}
}

const entries = z.array(
  z.object({
    action: z.string(),
    kind: z.string(),
    subject: z.string(),
    actor: z.string(),
    requestId: z.string(),
    at: z.iso.datetime(),
  }),
)

/** The audit entries, oldest first; of one subject when that is given. */
export async function auditOf(connection: Connection, subject?: string): Promise<z.infer<typeof entries>> {
  const rows = await look(connection, 'MATCH (a:AuditEntry) RETURN a {.*} AS entry ORDER BY a.at')
  const all = entries.parse(rows.map((row) => row.entry))
  return all.filter((entry) => subject === undefined || entry.subject === subject)
}

/** Everything that the store holds, in lower case: each node and relation with all its values, lists too. */
export async function wholeStore(connection: Connection): Promise<string> {
  const nodes = await look(
    connection,
    'MATCH (n) RETURN labels(n) AS labels, properties(n) AS values ORDER BY elementId(n)',
  )
  const relations = await look(
    connection,
    'MATCH ()-[r]->() RETURN type(r) AS type, properties(r) AS values ORDER BY elementId(r)',
  )
  return JSON.stringify([nodes, relations]).toLowerCase()
}
