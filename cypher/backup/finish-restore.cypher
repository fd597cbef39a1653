// The store is whole: takes the mark away, and forgets migrations that the restored data has not had.
// :params {had: ['001-unique-ids']}
MATCH (g:WriteGate {id: 'store'})
REMOVE g.restoring
WITH g
OPTIONAL MATCH (m:Migration)
WHERE NOT m.id IN $had
DELETE m
RETURN count(m) AS forgotten
ORDER BY forgotten
