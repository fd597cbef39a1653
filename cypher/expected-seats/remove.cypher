// Takes these expected-seats away.
// :params {ids: ['a:b']}
UNWIND $ids AS id
MATCH ()-[r:EXPECTS {key: id}]->()
DELETE r
RETURN count(*) AS removed
ORDER BY removed
