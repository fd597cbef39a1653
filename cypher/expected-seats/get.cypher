// These expected-seats: as they are.
// :params {ids: ['a:b']}
UNWIND $ids AS id
MATCH (f:Phenomenon)-[e:EXPECTS {key: id}]->(t:PartyType)
RETURN f.id AS phenomenonId, t.id AS partyTypeId, coalesce(e.version, 1) AS version, e.necessity AS necessity,
  e.conditionNl AS conditionNl, e.conditionEn AS conditionEn, e.applies AS applies
ORDER BY phenomenonId, partyTypeId
