// One trust relation.
// :params {id: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11'}
MATCH (a:Party)-[t:TRUSTS {id: $id}]->(b:Party)
RETURN t.id AS id, t.version AS version, a.id AS from, b.id AS to, t.level AS level, t.confirmedOn AS confirmedOn, t.basis AS basis,
  t.statedBy AS statedBy, t.note AS note, t.knowsTasks AS knowsTasks, t.knowsPowers AS knowsPowers,
  t.phenomena AS phenomena, t.from AS since, t.until AS until
ORDER BY id
