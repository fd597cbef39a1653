import type { GraphNode } from '../../contract/graph-view.ts'
import type { PartyReference } from '../../contract/parties.ts'
import type { Database } from '../neo4j/database.ts'
import { partyNode } from './nodes.ts'
import { partyNodes } from './queries.ts'

export type KnownParty = { node: GraphNode; reference: PartyReference }

/** What is needed to name these parties on a day, by id. */
export async function readReferences(
  db: Database,
  ids: readonly string[],
  asOf: string,
): Promise<Map<string, KnownParty>> {
  const rows = (await db.read(partyNodes, { ids: [...new Set(ids)], asOf })).flatMap((row) => row.nodes)
  return new Map(
    rows.map((row) => {
      const node = partyNode(row, 0, undefined)
      const [id, kind, label] = row
      const post = {
        ...(node.function && { function: node.function }),
        ...(node.organisationName && { organisationName: node.organisationName }),
      }
      return [id, { node, reference: { id, kind, label, ...post } }]
    }),
  )
}
