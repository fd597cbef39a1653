// A page of phenomena.
// :params {after: '', limit: 51}
MATCH (f:Phenomenon)
WHERE f.id > $after
RETURN f.id AS id, f.version AS version, f.theme AS theme, f.nameNl AS nameNl, f.nameEn AS nameEn,
  f.purpose AS purpose, f.legalBasis AS legalBasis
ORDER BY id
LIMIT $limit
