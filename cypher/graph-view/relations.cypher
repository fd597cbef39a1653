// Which relations hold among these parties on a day? Every current claim, posts, and parts of organisations.
// :params {ids: ['a', 'b'], asOf: '2026-11-23'}
CALL () {
  MATCH (a:Party)-[t:TRUSTS]->(b:Party)
  WHERE a.id IN $ids AND b.id IN $ids AND t.from <= $asOf AND (t.until IS NULL OR t.until > $asOf)
  WITH a, t, b ORDER BY t.id
  RETURN collect([t.id, a.id, b.id, t.level, t.confirmedOn, t.phenomena, coalesce(t.toRebuild, false)]) AS claims
}
CALL () {
  MATCH (p:Professional)-[w:WORKS_FOR]->(o:Organisation)
  WHERE p.id IN $ids AND o.id IN $ids AND coalesce(w.from, '') <= $asOf AND (w.until IS NULL OR w.until > $asOf)
  WITH p, w, o ORDER BY w.id
  RETURN collect([w.id, p.id, o.id]) AS posts
}
CALL () {
  MATCH (o:Organisation)-[:PART_OF]->(parent:Organisation)
  WHERE o.id IN $ids AND parent.id IN $ids
  WITH o, parent ORDER BY o.id, parent.id
  RETURN collect([o.id, parent.id]) AS parts
}
RETURN claims AS claims, posts AS posts, parts AS parts
ORDER BY claims
