// Remembers what the columns of tables mean to an account.
// :params {rows: [{key: 'ab12', account: 'admin', mapping: '{}', usedAt: '2026-01-01T00:00:00.000Z'}]}
UNWIND $rows AS row
MERGE (m:ImportMapping {key: row.key})
SET m += row
RETURN count(m) AS stored
ORDER BY stored
