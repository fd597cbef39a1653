// Takes the lock on the gate's entry for this transaction alone: setting the unique value anew asks for it.
// :params {}
MATCH (g:WriteGate {id: 'store'})
REMOVE g.id
SET g.id = 'store'
RETURN g.id AS id
ORDER BY id
