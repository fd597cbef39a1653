// One phenomenon.
// :params {id: 'jihadist-extremism'}
MATCH (f:Phenomenon {id: $id})
RETURN f.id AS id, f.version AS version, f.theme AS theme, f.nameNl AS nameNl, f.nameEn AS nameEn,
  f.purpose AS purpose, f.legalBasis AS legalBasis
ORDER BY id
