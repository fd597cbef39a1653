// These consultations: as they are, or what of them holds on a day.
// :params {ids: ['0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11'], asOf: null}
MATCH (c:Consultation) WHERE c.id IN $ids AND ($asOf IS NULL OR coalesce(c.from, '') <= $asOf AND (c.until IS NULL OR c.until > $asOf))
RETURN c.id AS id, c.version AS version, c.name AS name, c.frequency AS frequency, c.from AS from, c.until AS until,
  COLLECT { MATCH (c)-[:DISCUSSES]->(f:Phenomenon) RETURN f.id ORDER BY f.id } AS discusses
ORDER BY id
