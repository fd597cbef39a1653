// Everything that one write changed, in the order in which it did so.
// :params {id: 'a'}
MATCH (:AuditEntry {id: $id})-[:CHANGED]->(r:Revision)
RETURN r.kind AS kind, r.subject AS subject, r.version AS version, r.before AS before, r.after AS after,
  r.position AS position, r.key AS key
ORDER BY position, key
