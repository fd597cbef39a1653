// These involvement: as they are, or those that hold on a day.
// :params {ids: ['a:b'], asOf: null}
UNWIND $ids AS id
MATCH (p:Party)-[i:INVOLVED_IN {key: id}]->(f:Phenomenon)
WHERE ($asOf IS NULL OR coalesce(i.from, '') <= $asOf AND (i.until IS NULL OR i.until > $asOf))
RETURN f.id AS phenomenonId, p.id AS partyId, coalesce(i.version, 1) AS version, i.roles AS roles, i.keyRole AS keyRole,
  i.contributesTo AS contributesTo, i.from AS from, i.until AS until
ORDER BY partyId, phenomenonId
