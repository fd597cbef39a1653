// Forgets what columns of imported tables meant.
// :params {keys: ['ab12']}
MATCH (m:ImportMapping) WHERE m.key IN $keys
DELETE m
RETURN count(*) AS forgotten
ORDER BY forgotten
