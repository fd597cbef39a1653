// Stores consultations and the phenomena on their agenda.
// :params {rows: [{id: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11', properties: {name: 'Weegteam'}, discusses: ['jihadist-extremism']}]}
UNWIND $rows AS row
MERGE (c:Consultation {id: row.id})
  ON CREATE SET c += row.properties, c.version = 1
WITH c, row
CALL (c, row) {
  UNWIND row.discusses AS phenomenon
  MATCH (f:Phenomenon {id: phenomenon})
  MERGE (c)-[:DISCUSSES]->(f)
}
RETURN count(c) AS stored
ORDER BY stored
