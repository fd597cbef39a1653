// Removes some relations that a broken restore left.
// :params {limit: 10}
MATCH ()-[r]->()
WITH r LIMIT $limit
DELETE r
RETURN count(*) AS cleared
ORDER BY cleared
