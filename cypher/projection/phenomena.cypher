// How is each phenomenon called?
// :params {}
MATCH (f:Phenomenon)
RETURN f.id AS id, f.nameNl AS nameNl, f.nameEn AS nameEn
ORDER BY id
