// A page of who is involved in a phenomenon; with a day, who is on it.
// :params {of: 'jihadist-extremism', after: '', limit: 51, asOf: null}
MATCH (p:Party)-[i:INVOLVED_IN]->(f:Phenomenon {id: $of})
WHERE p.id > $after AND ($asOf IS NULL OR coalesce(i.from, '') <= $asOf AND (i.until IS NULL OR i.until > $asOf))
WITH p, i, f ORDER BY p.id LIMIT $limit
RETURN f.id AS phenomenonId, p.id AS partyId, coalesce(i.version, 1) AS version, i.roles AS roles, i.keyRole AS keyRole,
  i.contributesTo AS contributesTo, i.from AS from, i.until AS until, p.id AS id
ORDER BY id
