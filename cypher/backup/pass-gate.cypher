// Is this a whole store, in which may be written? Until its end the transaction shares the lock on the gate's entry.
// :params {}
MERGE (g:WriteGate {id: 'store'})
RETURN coalesce(g.restoring, false) AS restoring
ORDER BY restoring
