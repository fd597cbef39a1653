// A page of what a phenomenon needs of the seats of the reference network.
// :params {of: 'jihadist-extremism', after: '', limit: 51}
MATCH (f:Phenomenon {id: $of})-[e:EXPECTS]->(t:PartyType)
WHERE t.id > $after
WITH f, e, t ORDER BY t.id LIMIT $limit
RETURN f.id AS phenomenonId, t.id AS partyTypeId, coalesce(e.version, 1) AS version, e.necessity AS necessity,
  e.conditionNl AS conditionNl, e.conditionEn AS conditionEn, e.applies AS applies, t.id AS id
ORDER BY id
