// Which records did the writes after one revision change, up to another one? A claim with how it is since.
// :params {after: 0, upTo: 10}
MATCH (a:AuditEntry) WHERE a.graphRevision > $after AND a.graphRevision <= $upTo
RETURN a.graphRevision AS number, a.action AS action, COLLECT {
  MATCH (a)-[:CHANGED]->(r:Revision)
  RETURN [r.kind, r.subject, r.party, r.otherParty, CASE r.kind WHEN 'trust-relation' THEN r.after END] ORDER BY r.position
} AS changes
ORDER BY number
