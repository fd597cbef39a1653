// What does the projection keep of every claim? By the party that trusts, ended or not.
// Unsorted: read as it comes, to be kept in a table.
// :params {}
MATCH (a:Party)-[t:TRUSTS]->(b:Party)
WITH a, collect([t.id, b.id, t.level, t.confirmedOn, t.phenomena, t.from, t.until, coalesce(t.toRebuild, false)]) AS claims
RETURN a.id AS from, claims AS claims
