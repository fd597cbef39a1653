// Makes organisations a part of others, or of none.
// :params {rows: [{id: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11', partOf: '1b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11'}]}
UNWIND $rows AS row
MATCH (p:Organisation:Party {id: row.id})
CALL (p) {
  MATCH (p)-[old:PART_OF]->()
  DELETE old
}
CALL (p, row) {
  MATCH (parent:Organisation:Party {id: row.partOf})
  CREATE (p)-[:PART_OF]->(parent)
}
RETURN count(p) AS placed
ORDER BY placed
