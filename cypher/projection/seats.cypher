// How is each seat of the reference network called, and in which layer is it?
// :params {}
MATCH (t:PartyType)
RETURN t.id AS id, t.nameNl AS nameNl, t.nameEn AS nameEn, t.layer AS layer
ORDER BY id
