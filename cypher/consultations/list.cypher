// A page of consultations; with a day, those that hold on it.
// :params {after: '', limit: 51, asOf: null}
MATCH (c:Consultation)
WHERE c.id > $after AND ($asOf IS NULL OR coalesce(c.from, '') <= $asOf AND (c.until IS NULL OR c.until > $asOf))
WITH c ORDER BY c.id LIMIT $limit
RETURN c.id AS id, c.version AS version, c.name AS name, c.frequency AS frequency, c.from AS from, c.until AS until,
  COLLECT { MATCH (c)-[:DISCUSSES]->(f:Phenomenon) RETURN f.id ORDER BY f.id } AS discusses
ORDER BY id
