// Which seats does each of these phenomena expect, how much and on what condition does it need them, and does it need them now?
// :params {phenomena: ['jihadist-extremism']}
MATCH (f:Phenomenon)-[e:EXPECTS]->(t:PartyType)
WHERE f.id IN $phenomena
RETURN f.id AS phenomenon, t.id AS seat, e.necessity AS necessity,
  e.conditionNl AS conditionNl, e.conditionEn AS conditionEn, e.applies AS applies
ORDER BY phenomenon, seat
