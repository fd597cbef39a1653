// What does the projection keep of every claim among these parties?
// :params {ids: ['a'], among: ['a', 'b']}
MATCH (a:Party)-[t:TRUSTS]->(b:Party) WHERE a.id IN $ids AND b.id IN $among
WITH a, collect([t.id, b.id, t.level, t.confirmedOn, t.phenomena, t.from, t.until, coalesce(t.toRebuild, false)]) AS claims
RETURN a.id AS from, claims AS claims
ORDER BY from
