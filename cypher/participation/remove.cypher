// Takes these participation away.
// :params {ids: ['a:b']}
UNWIND $ids AS id
MATCH ()-[r:TAKES_PART_IN {key: id}]->()
DELETE r
RETURN count(*) AS removed
ORDER BY removed
