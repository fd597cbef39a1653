// Leaves one audit entry for each write, in the transaction of the write itself.
// :params {entries: [{id: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11', at: '2026-01-01T00:00:00.000Z', actor: 'admin', action: 'create', kind: 'organisation', subject: 'id', requestId: 'req-1'}]}
UNWIND $entries AS entry
MERGE (a:AuditEntry {id: entry.id})
  ON CREATE SET a += entry
RETURN count(a) AS recorded
ORDER BY recorded
