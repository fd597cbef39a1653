// A page of the revisions that concern these people, or hold what they stated of others; with who wrote them, and when.
// :params {ids: ['a'], statements: ['"statedBy":"a"'], after: '', limit: 201}
MATCH (r:Revision)<-[:CHANGED]-(a:AuditEntry)
WHERE r.key > $after AND (r.subject IN $ids OR r.party IN $ids OR r.otherParty IN $ids
  OR any(statement IN $statements WHERE r.before CONTAINS statement OR r.after CONTAINS statement))
WITH r, a ORDER BY r.key LIMIT $limit
RETURN a.id AS id, a.at AS at, a.actor AS actor, a.action AS action, a.kind AS entryKind, a.subject AS entrySubject,
  a.requestId AS requestId, a.undoes AS undoes, a.undoneBy AS undoneBy, coalesce(a.records, 0) AS records,
  r.key AS key, r.kind AS kind, r.subject AS subject, r.version AS version, r.before AS before, r.after AS after
ORDER BY key
