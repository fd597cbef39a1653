// Leaves of these audit entries what may stay. One without its answer is marked: it is not done again, and not replayed.
// :params {rows: [{id: 'a', subject: 'a', operation: 'a', fingerprint: '', answer: null, erased: true}]}
UNWIND $rows AS row
MATCH (a:AuditEntry {id: row.id})
SET a.subject = row.subject, a.operation = row.operation, a.fingerprint = row.fingerprint, a.answer = row.answer,
  a.erased = CASE WHEN row.erased THEN true ELSE a.erased END
RETURN count(a) AS rewritten
ORDER BY rewritten
