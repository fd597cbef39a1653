// Holds these introductions for this transaction and tells their versions. Writing a property that nothing reads takes
// the lock before the version is read: checked only afterwards, it cannot be an old one.
// :params {ids: ['0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11'], operation: 'a'}
UNWIND $ids AS id
MATCH (i:Introduction {id: id})
SET i._lock = $operation
REMOVE i._lock
WITH i
RETURN i.id AS id, coalesce(i.version, 1) AS version
ORDER BY id
