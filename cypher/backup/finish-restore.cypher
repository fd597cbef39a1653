// The store is whole: takes the mark away, begins another epoch of the graph, and forgets migrations that the restored
// data has not had.
// :params {had: ['001-unique-ids']}
MATCH (g:WriteGate {id: 'store'})
REMOVE g.restoring
WITH g
CALL () {
  OPTIONAL MATCH (a:AuditEntry)
  WITH coalesce(max(a.graphRevision), 0) AS last
  MERGE (r:GraphRevision {id: 'graph'})
  SET r.number = last + 1, r.epoch = randomUUID()
}
WITH g
OPTIONAL MATCH (m:Migration)
WHERE NOT m.id IN $had
DELETE m
RETURN count(m) AS forgotten
ORDER BY forgotten
