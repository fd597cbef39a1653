// How is each seat of the reference network called?
// :params {}
MATCH (t:PartyType)
RETURN t.id AS id, t.nameNl AS nameNl, t.nameEn AS nameEn
ORDER BY id
