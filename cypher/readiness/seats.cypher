// Which seats does a phenomenon expect, how much does it need each, and on what condition?
// :params {phenomenon: 'jihadist-extremism'}
MATCH (:Phenomenon {id: $phenomenon})-[e:EXPECTS]->(t:PartyType)
RETURN t.id AS partyTypeId, t.nameNl AS nameNl, t.nameEn AS nameEn, t.layer AS layer,
  e.necessity AS necessity, e.conditionNl AS conditionNl, e.conditionEn AS conditionEn, e.applies AS applies
ORDER BY partyTypeId
