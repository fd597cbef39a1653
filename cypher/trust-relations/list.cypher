// A page of trust relations, ended ones too.
// :params {after: '', limit: 51}
MATCH (a:Party)-[t:TRUSTS]->(b:Party)
WHERE t.id > $after
WITH a, t, b ORDER BY t.id LIMIT $limit
RETURN t.id AS id, t.version AS version, a.id AS from, b.id AS to, t.level AS level, t.confirmedOn AS confirmedOn, t.basis AS basis,
  t.statedBy AS statedBy, t.note AS note, t.knowsTasks AS knowsTasks, t.knowsPowers AS knowsPowers,
  t.phenomena AS phenomena, t.from AS since, t.until AS until
ORDER BY id
