// Which of these organisations would be a part of themselves? Each is a part of one at most, so that a walk up ends by itself.
// Both ends of every step up are held first, so that two writers cannot close a circle together.
// :params {ids: ['0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11'], operation: 'a'}
MATCH (p:Organisation) WHERE p.id IN $ids
CALL (p) {
  MATCH (p)-[:PART_OF*]->(above:Organisation)
  WITH DISTINCT above ORDER BY above.id
  SET above._lock = $operation
  REMOVE above._lock
  RETURN count(above) AS held
}
WITH p WHERE EXISTS { (p)-[:PART_OF*]->(p) }
RETURN p.id AS id
ORDER BY id
