// Holds these expected-seats for this transaction and tells their versions. Writing a property that nothing reads takes the lock
// before the version is read: checked only afterwards, it cannot be an old one.
// :params {ids: ['a:b'], operation: 'a'}
UNWIND $ids AS id
MATCH ()-[r:EXPECTS {key: id}]->()
SET r._lock = $operation
REMOVE r._lock
WITH r
RETURN r.key AS id, coalesce(r.version, 1) AS version
ORDER BY id
