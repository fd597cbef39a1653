// Holds trusting parties for this transaction, so that two claims of one party are written one after the other.
// :params {ids: ['a'], operation: 'a'}
UNWIND $ids AS id
MATCH (a:Party {id: id})
SET a._lock = $operation
REMOVE a._lock
RETURN count(a) AS held
ORDER BY held
