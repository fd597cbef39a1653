// Which seats does each of these phenomena expect, how much does it need them, and does it need them now?
// :params {phenomena: ['jihadist-extremism']}
MATCH (f:Phenomenon)-[e:EXPECTS]->(t:PartyType)
WHERE f.id IN $phenomena
RETURN f.id AS phenomenon, t.id AS seat, e.necessity AS necessity, e.applies AS applies
ORDER BY phenomenon, seat
