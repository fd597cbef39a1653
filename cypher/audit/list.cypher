// A page of the audit trail, the newest first. `place` is the time and id of the last entry of the page before.
// :params {party: null, otherParty: null, subject: null, kind: null, action: null, actor: null, since: '', until: '9999', requestId: null, place: '9999 ', limit: 51}
CALL () {
  WITH 1 AS always WHERE $party IS NULL AND $subject IS NULL
  MATCH (a:AuditEntry)
  WHERE a.at <= left($place, size('2026-01-01T00:00:00.000Z')) AND a.at >= $since AND a.at < $until
  RETURN a
  UNION
  MATCH (r:Revision)<-[:CHANGED]-(a:AuditEntry) WHERE (r.party = $party OR r.otherParty = $party)
    AND ($otherParty IS NULL OR r.party = $otherParty OR r.otherParty = $otherParty)
  RETURN a
  UNION
  MATCH (r:Revision {subject: $subject})<-[:CHANGED]-(a:AuditEntry)
  RETURN a
  UNION
  MATCH (a:AuditEntry {subject: coalesce($subject, CASE WHEN $otherParty IS NULL THEN $party END)})
  RETURN a
}
WITH DISTINCT a
WHERE a.at + ' ' + a.id < $place AND a.at >= $since AND a.at < $until
  AND ($action IS NULL OR a.action = $action) AND ($actor IS NULL OR a.actor = $actor)
  AND ($requestId IS NULL OR a.requestId = $requestId)
  AND ($kind IS NULL OR a.kind = $kind OR EXISTS { MATCH (a)-[:CHANGED]->(r:Revision) WHERE r.kind = $kind })
WITH a ORDER BY a.at DESC, a.id DESC LIMIT $limit
RETURN a.id AS id, a.at AS at, a.actor AS actor, a.action AS action, a.kind AS kind, a.subject AS subject,
  a.requestId AS requestId, a.undoes AS undoes, a.undoneBy AS undoneBy, coalesce(a.records, 0) AS records
ORDER BY at DESC, id DESC
