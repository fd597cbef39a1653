// A page of the seats of the reference network.
// :params {after: '', limit: 51}
MATCH (t:PartyType)
WHERE t.id > $after
RETURN t.id AS id, t.layer AS layer, t.nameNl AS nameNl, t.nameEn AS nameEn, t.parent AS parent, t.necessity AS necessity,
  t.conditionNl AS conditionNl, t.conditionEn AS conditionEn, t.examplesNl AS examplesNl, t.sourceSection AS sourceSection
ORDER BY id
LIMIT $limit
