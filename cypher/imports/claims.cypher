// Every claim of these parties, ended or not: from, to, for what, until when. One row of arrays.
// :params {from: ['a']}
MATCH (a:Party)-[t:TRUSTS]->(b:Party)
WHERE a.id IN $from
WITH a, t, b ORDER BY t.id
RETURN collect([t.id, a.id, b.id, t.phenomena, t.until]) AS claims
ORDER BY claims
