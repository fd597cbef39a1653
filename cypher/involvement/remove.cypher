// Takes these involvement away.
// :params {ids: ['a:b']}
UNWIND $ids AS id
MATCH ()-[r:INVOLVED_IN {key: id}]->()
DELETE r
RETURN count(*) AS removed
ORDER BY removed
