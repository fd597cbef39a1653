// These trust-relations: as they are, or those that hold on a day.
// :params {ids: ['a:b'], asOf: null}
UNWIND $ids AS id
MATCH (a:Party)-[t:TRUSTS {id: id}]->(b:Party)
WHERE ($asOf IS NULL OR coalesce(t.from, '') <= $asOf AND (t.until IS NULL OR t.until > $asOf))
RETURN t.id AS id, t.version AS version, a.id AS from, b.id AS to, t.level AS level, t.confirmedOn AS confirmedOn, t.basis AS basis,
  t.statedBy AS statedBy, t.note AS note, t.knowsTasks AS knowsTasks, t.knowsPowers AS knowsPowers,
  t.phenomena AS phenomena, t.from AS since, t.until AS until, t.toRebuild AS toRebuild
ORDER BY id
