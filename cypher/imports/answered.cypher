// What did the write with this operation id answer, if it was done?
// :params {operation: 'admin 1'}
MATCH (a:AuditEntry {operation: $operation})
WHERE a.answer IS NOT NULL
RETURN a.fingerprint AS fingerprint, a.answer AS answer
ORDER BY answer
