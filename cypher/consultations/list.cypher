// A page of consultations.
// :params {after: '', limit: 51}
MATCH (c:Consultation)
WHERE c.id > $after
WITH c ORDER BY c.id LIMIT $limit
RETURN c.id AS id, c.version AS version, c.name AS name, c.frequency AS frequency,
  COLLECT { MATCH (c)-[:DISCUSSES]->(f:Phenomenon) RETURN f.id ORDER BY f.id } AS discusses
ORDER BY id
