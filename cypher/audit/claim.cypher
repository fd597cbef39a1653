// Begins a write under its operation id, or finds the write that had this id before: nothing is done twice.
// The entry is held until the transaction ends; a second write with the same id waits, and then finds it done.
// :params {entry: {id: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11', operation: 'admin 1', fingerprint: 'ab', at: '2026-01-01T00:00:00.000Z', actor: 'admin', action: 'create', kind: 'organisation', subject: 'id', requestId: 'req-1'}}
MERGE (a:AuditEntry {operation: $entry.operation})
  ON CREATE SET a += $entry
RETURN a.id AS id, a.fingerprint = $entry.fingerprint AS same, coalesce(a.erased, false) AS erased, a.answer AS answer
ORDER BY id
