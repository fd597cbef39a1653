// Which consultations do at least two of these parties share? At most $limit, the largest first.
// :params {ids: ['a'], asOf: '2026-11-23', limit: 200}
MATCH (p:Party)-[t:TAKES_PART_IN]->(c:Consultation) WHERE p.id IN $ids
  AND coalesce(t.from, '') <= $asOf AND (t.until IS NULL OR t.until > $asOf)
  AND coalesce(c.from, '') <= $asOf AND (c.until IS NULL OR c.until > $asOf)
WITH c, p, t ORDER BY p.id
WITH c, collect([p.id, t.key]) AS participants WHERE size(participants) > 1
WITH c, participants ORDER BY size(participants) DESC, c.id LIMIT $limit
RETURN c.id AS id, c.name AS name, COLLECT { MATCH (c)-[:DISCUSSES]->(f:Phenomenon) RETURN f.id ORDER BY f.id } AS phenomena,
  participants AS participants
ORDER BY id
