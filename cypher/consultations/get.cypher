// One consultation.
// :params {id: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11'}
MATCH (c:Consultation {id: $id})
RETURN c.id AS id, c.version AS version, c.name AS name, c.frequency AS frequency,
  COLLECT { MATCH (c)-[:DISCUSSES]->(f:Phenomenon) RETURN f.id ORDER BY f.id } AS discusses
ORDER BY id
