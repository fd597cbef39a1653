import { z } from 'zod'
import type { Query } from '../server/neo4j/query.ts'

const pair = z.object({ from: z.string(), to: z.string() })
const nothing = z.object({})

function question<Params extends z.ZodObject, Row extends z.ZodObject>(
  name: string,
  cypher: string,
  params: Params,
  row: Row,
): Query<Params, Row> {
  return { name, mode: 'read', cypher, params, row }
}

/** What Cypher has for it: the fewest steps, whatever they are worth. */
export const shortestByCypher = question(
  'bench/shortest',
  `MATCH p = SHORTEST 1 (a:Party {id: $from})-[:TRUSTS]-{1,6}(b:Party {id: $to}) RETURN length(p) AS steps`,
  pair,
  z.object({ steps: z.int() }),
)

/** Dijkstra of the plugin, on minus the logarithm of the strength of ties and contacts. */
export const bestByPlugin = question(
  'bench/dijkstra',
  `MATCH (a:Party {id: $from}), (b:Party {id: $to})
   CALL gds.shortestPath.dijkstra.stream('ties', {sourceNode: a, targetNode: b, relationshipWeightProperty: 'cost'})
   YIELD totalCost, nodeIds
   RETURN exp(-totalCost) AS strength, size(nodeIds) - 1 AS steps`,
  pair,
  z.object({ strength: z.number(), steps: z.int() }),
)

export const pluginQueries = {
  drop: question(
    'bench/drop',
    `CALL gds.graph.drop('ties', false) YIELD graphName RETURN graphName AS name`,
    nothing,
    z.object({ name: z.string() }),
  ),
  /** By the words of the definition: every tie with its strength, and colleagues as contacts; claims are for everything here. */
  project: question(
    'bench/project',
    `CALL () {
       MATCH (a:Professional)-[t:TRUSTS]->(b:Professional)
       OPTIONAL MATCH (b)-[r:TRUSTS]->(a)
       WITH a, b, t, r WHERE r IS NULL OR a.id < b.id
       WITH a, b, CASE WHEN r IS NULL THEN t.level / 10.0 ELSE CASE WHEN t.level < r.level THEN t.level ELSE r.level END / 5.0 END
         * CASE WHEN t.confirmedOn < $fresh THEN 0.5 ELSE 1.0 END
         * CASE WHEN r IS NOT NULL AND r.confirmedOn < $fresh THEN 0.5 ELSE 1.0 END AS strength
       RETURN a, b, strength
       UNION ALL
       MATCH (a:Professional)-[:WORKS_FOR]->(:Organisation)<-[:WORKS_FOR]-(b:Professional) WHERE a.id < b.id
       RETURN a, b, 0.4 AS strength
     }
     WITH gds.graph.project('ties', a, b, {relationshipProperties: {cost: -log(strength)}}, {undirectedRelationshipTypes: ['*']}) AS g
     RETURN g.relationshipCount AS relations`,
    z.object({ fresh: z.string() }),
    z.object({ relations: z.int() }),
  ),
}
