// A page of the audit entries whose words may speak of these people: what they answered, and what they were called.
// :params {clues: ['jansen'], digits: ['190012345'], after: '', limit: 200}
MATCH (a:AuditEntry)
WHERE a.id > $after
WITH a, coalesce(a.answer, '') + ' ' + a.subject + ' ' + coalesce(a.operation, '') AS text ORDER BY a.id
WITH a, toLower(text) AS lower, replace(replace(replace(text, ' ', ''), '-', ''), '(0)', '') AS close
WHERE any(clue IN $clues WHERE lower CONTAINS clue) OR any(number IN $digits WHERE close CONTAINS number)
RETURN a.id AS id, a.subject AS subject, a.operation AS operation, a.fingerprint AS fingerprint, a.answer AS answer
ORDER BY id
LIMIT $limit
