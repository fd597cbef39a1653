// Counts a write of the graph, as its last step: who reads the new number reads all that was written up to it.
// A property that nothing reads is written first: it takes the lock, so that no number is given twice.
// :params {entry: null, lock: 'x'}
MERGE (g:GraphRevision {id: 'graph'})
  ON CREATE SET g.epoch = randomUUID(), g.number = 0
SET g._lock = $lock
WITH g
SET g.number = g.number + 1
REMOVE g._lock
WITH g
CALL (g) {
  MATCH (a:AuditEntry {id: $entry})
  SET a.graphRevision = g.number
}
RETURN g.number AS number
ORDER BY number
