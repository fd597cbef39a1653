// Stores consultations as they are to be, new or changed, with the phenomena on their agenda.
// :params {rows: [{id: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11', properties: {name: 'Weegteam', version: 1}, discusses: ['jihadist-extremism']}]}
UNWIND $rows AS row
MERGE (c:Consultation {id: row.id})
SET c = row.properties, c.id = row.id
WITH c, row
CALL (c) {
  MATCH (c)-[old:DISCUSSES]->()
  DELETE old
}
CALL (c, row) {
  UNWIND row.discusses AS phenomenon
  MATCH (f:Phenomenon {id: phenomenon})
  CREATE (c)-[:DISCUSSES]->(f)
}
RETURN count(c) AS stored
ORDER BY stored
