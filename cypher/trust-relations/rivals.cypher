// Which current claims stand in the way of new ones: same direction, and both general or naming the same phenomenon?
// Locks the trusting parties first (in the order of ids, against deadlocks), so that no rival can slip in after the look.
// :params {today: '2026-11-23', rows: [{id: 'new', from: 'a', to: 'b', phenomena: []}]}
UNWIND $rows AS row
WITH row ORDER BY row.from
MATCH (a:Party {id: row.from})
SET a._lock = row.id
REMOVE a._lock
WITH collect([row, a]) AS pairs
UNWIND pairs AS pair
WITH pair[0] AS row, pair[1] AS a
MATCH (a)-[t:TRUSTS]->(:Party {id: row.to})
WHERE t.id <> row.id AND (t.until IS NULL OR t.until > $today)
  AND ((size(t.phenomena) = 0 AND size(row.phenomena) = 0) OR any(p IN row.phenomena WHERE p IN t.phenomena))
RETURN row.id AS id, t.id AS rival
ORDER BY id, rival
