// One audit entry.
// :params {id: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11'}
MATCH (a:AuditEntry {id: $id})
RETURN a.id AS id, a.at AS at, a.actor AS actor, a.action AS action, a.kind AS kind, a.subject AS subject,
  a.requestId AS requestId, a.undoes AS undoes, a.undoneBy AS undoneBy, coalesce(a.records, 0) AS records
ORDER BY id
