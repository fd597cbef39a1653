// Stores organisations as they are to be, new or changed. Their seats: seats/put.cypher. Their parents may be in the same
// batch: place.cypher.
// :params {rows: [{id: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11', properties: {name: 'Politie', level: 'local', version: 1}}]}
UNWIND $rows AS row
MERGE (p:Party {id: row.id})
SET p = row.properties, p.id = row.id, p:Organisation
RETURN count(p) AS stored
ORDER BY stored
