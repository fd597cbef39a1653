// Removes some nodes that a broken restore left.
// :params {apart: ['Migration'], limit: 10}
MATCH (n)
WHERE NONE(label IN labels(n) WHERE label IN $apart)
WITH n LIMIT $limit
DELETE n
RETURN count(*) AS cleared
ORDER BY cleared
