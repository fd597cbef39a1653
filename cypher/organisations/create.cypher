// Stores organisations and the seats that they fill. Their parents may be in the same batch: see place.cypher.
// :params {rows: [{id: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11', properties: {name: 'Politie', level: 'local'}, partyTypes: ['police']}]}
UNWIND $rows AS row
MERGE (o:Party {id: row.id})
  ON CREATE SET o:Organisation, o += row.properties, o.version = 1
WITH o, row
CALL (o, row) {
  UNWIND row.partyTypes AS partyType
  MATCH (t:PartyType {id: partyType})
  MERGE (o)-[:FILLS]->(t)
}
RETURN count(o) AS stored
ORDER BY stored
