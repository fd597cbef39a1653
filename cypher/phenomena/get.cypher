// These phenomena: as they are.
// :params {ids: ['0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11']}
MATCH (f:Phenomenon) WHERE f.id IN $ids
RETURN f.id AS id, f.version AS version, f.theme AS theme, f.nameNl AS nameNl, f.nameEn AS nameEn,
  f.purpose AS purpose, f.legalBasis AS legalBasis, f.reviewOn AS reviewOn
ORDER BY id
