// What are these parties, seats, phenomena and consultations called?
// :params {ids: ['a']}
CALL () {
  MATCH (p:Party) WHERE p.id IN $ids RETURN p.id AS id, p.name AS nl, p.name AS en
  UNION
  MATCH (f:Phenomenon) WHERE f.id IN $ids RETURN f.id AS id, f.nameNl AS nl, f.nameEn AS en
  UNION
  MATCH (t:PartyType) WHERE t.id IN $ids RETURN t.id AS id, t.nameNl AS nl, t.nameEn AS en
  UNION
  MATCH (c:Consultation) WHERE c.id IN $ids RETURN c.id AS id, c.name AS nl, c.name AS en
}
RETURN id AS id, nl AS nl, en AS en
ORDER BY id
