// Stores professionals as they are to be, new or changed, with their posts. Their seats: seats/put.cypher.
// :params {rows: [{id: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11', properties: {name: 'A', version: 1}, worksFor: [{organisationId: 'b', properties: {function: 'Wijkagent'}}]}]}
UNWIND $rows AS row
MERGE (p:Party {id: row.id})
SET p = row.properties, p.id = row.id, p:Professional
WITH p, row
CALL (p) {
  MATCH (p)-[w:WORKS_FOR]->()
  DELETE w
}
CALL (p, row) {
  UNWIND range(0, size(row.worksFor) - 1) AS position
  WITH p, row, position, row.worksFor[position] AS post
  MATCH (o:Organisation:Party {id: post.organisationId})
  CREATE (p)-[w:WORKS_FOR]->(o)
  SET w = post.properties, w.id = row.id + ':' + position
}
RETURN count(p) AS stored
ORDER BY stored
