// Takes these trust-relations away.
// :params {ids: ['a:b']}
UNWIND $ids AS id
MATCH ()-[r:TRUSTS {id: id}]->()
DELETE r
RETURN count(*) AS removed
ORDER BY removed
