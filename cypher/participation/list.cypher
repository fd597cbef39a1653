// A page of who takes part in a consultation; with a day, who does on it.
// :params {of: 'a', after: '', limit: 51, asOf: null}
MATCH (p:Party)-[i:TAKES_PART_IN]->(c:Consultation {id: $of})
WHERE p.id > $after AND ($asOf IS NULL OR coalesce(i.from, '') <= $asOf AND (i.until IS NULL OR i.until > $asOf))
WITH p, i, c ORDER BY p.id LIMIT $limit
RETURN c.id AS consultationId, p.id AS partyId, coalesce(i.version, 1) AS version, i.role AS role, i.from AS from, i.until AS until, p.id AS id
ORDER BY id
