// Marks an empty store as one that is being restored. The gate is shut first, so that no write comes in between.
// :params {apart: ['Migration']}
MATCH (g:WriteGate {id: 'store'})
REMOVE g.id
SET g.id = 'store'
WITH g
WHERE NOT EXISTS { (n) WHERE NONE(label IN labels(n) WHERE label IN $apart) }
SET g.restoring = true
RETURN g.id AS id
ORDER BY id
