// How many writes has the graph had, and which records did they change since one of them, where those were few?
// Asked before every answer: whoever has just missed a write need not ask twice. One change too many says that there were more.
// :params {after: 0, writes: 4, changes: 50}
MATCH (g:GraphRevision {id: 'graph'})
RETURN g.number AS number, g.epoch AS epoch, CASE WHEN g.number - $after <= $writes THEN COLLECT {
  MATCH (a:AuditEntry) WHERE a.graphRevision > $after AND a.graphRevision <= g.number
  RETURN {number: a.graphRevision, action: a.action, changes: COLLECT {
    MATCH (a)-[:CHANGED]->(r:Revision)
    RETURN [r.kind, r.subject, r.party, r.otherParty, CASE r.kind WHEN 'trust-relation' THEN r.after END]
    ORDER BY r.position LIMIT $changes + 1
  }}
  ORDER BY a.graphRevision
} ELSE [] END AS writes
ORDER BY number
