// A page of trust relations, ended ones too; with a day, those that hold on it.
// :params {after: '', limit: 51, asOf: null}
MATCH (a:Party)-[t:TRUSTS]->(b:Party)
WHERE t.id > $after AND ($asOf IS NULL OR coalesce(t.from, '') <= $asOf AND (t.until IS NULL OR t.until > $asOf))
WITH a, t, b ORDER BY t.id LIMIT $limit
RETURN t.id AS id, t.version AS version, a.id AS from, b.id AS to, t.level AS level, t.confirmedOn AS confirmedOn, t.basis AS basis,
  t.statedBy AS statedBy, t.note AS note, t.knowsTasks AS knowsTasks, t.knowsPowers AS knowsPowers,
  t.phenomena AS phenomena, t.from AS since, t.until AS until, t.toRebuild AS toRebuild
ORDER BY id
