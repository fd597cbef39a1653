// Which current claims stand in the way of these: same direction, and both general or naming the same phenomenon?
// Asked once all are written, so that claims of one write meet each other too.
// Told to seek: right after a large load the statistics of the index are behind, and the planner would scan it per row.
// :params {today: '2026-11-23', rows: [{id: 'new', from: 'a', to: 'b', phenomena: []}]}
UNWIND $rows AS row
MATCH (a:Party {id: row.from})-[t:TRUSTS]->(b:Party {id: row.to})
USING INDEX SEEK a:Party(id)
USING INDEX SEEK b:Party(id)
WHERE t.id <> row.id AND (t.until IS NULL OR t.until > $today)
  AND ((size(t.phenomena) = 0 AND size(row.phenomena) = 0) OR any(p IN row.phenomena WHERE p IN t.phenomena))
RETURN row.id AS id, t.id AS rival
ORDER BY id, rival
