// These participation: as they are, or those that hold on a day.
// :params {ids: ['a:b'], asOf: null}
UNWIND $ids AS id
MATCH (p:Party)-[i:TAKES_PART_IN {key: id}]->(c:Consultation)
WHERE ($asOf IS NULL OR coalesce(i.from, '') <= $asOf AND (i.until IS NULL OR i.until > $asOf))
RETURN c.id AS consultationId, p.id AS partyId, coalesce(i.version, 1) AS version, i.role AS role, i.from AS from, i.until AS until
ORDER BY partyId, consultationId
