// Holds these organisations for this transaction and tells their versions. Writing a property that nothing reads takes the lock
// before the version is read: checked only afterwards, it cannot be an old one.
// :params {ids: ['0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11'], operation: 'a'}
UNWIND $ids AS id
MATCH (p:Organisation:Party {id: id})
SET p._lock = $operation
REMOVE p._lock
WITH p
RETURN p.id AS id, coalesce(p.version, 1) AS version
ORDER BY id
