// Stores professionals with their posts and the seats that they fill.
// :params {rows: [{id: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11', properties: {name: 'A'}, partyTypes: [], worksFor: [{organisationId: 'b', properties: {function: 'Wijkagent'}}]}]}
UNWIND $rows AS row
MERGE (p:Party {id: row.id})
  ON CREATE SET p:Professional, p += row.properties, p.version = 1
WITH p, row
CALL (p, row) {
  UNWIND row.partyTypes AS partyType
  MATCH (t:PartyType {id: partyType})
  MERGE (p)-[:FILLS]->(t)
}
CALL (p, row) {
  UNWIND range(0, size(row.worksFor) - 1) AS position
  WITH p, row, position, row.worksFor[position] AS post
  MATCH (o:Organisation:Party {id: post.organisationId})
  MERGE (p)-[w:WORKS_FOR {id: row.id + ':' + position}]->(o)
    ON CREATE SET w += post.properties
}
RETURN count(p) AS stored
ORDER BY stored
