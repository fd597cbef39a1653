// A page of phenomena.
// :params {after: '', limit: 51}
MATCH (f:Phenomenon)
WHERE f.id > $after
WITH f ORDER BY f.id LIMIT $limit
RETURN f.id AS id, f.version AS version, f.theme AS theme, f.nameNl AS nameNl, f.nameEn AS nameEn,
  f.purpose AS purpose, f.legalBasis AS legalBasis, f.reviewOn AS reviewOn
ORDER BY id
