// Takes professionals away with everything that hangs on them, and counts it.
// :params {ids: ['a']}
MATCH (p:Professional:Party) WHERE p.id IN $ids
WITH p, COUNT { (p)-[:TRUSTS]-() } AS claims, COUNT { (p)-[:INVOLVED_IN]->() } AS involvements,
  COUNT { (p)-[:TAKES_PART_IN]->() } AS participations
CALL (p) { DETACH DELETE p }
RETURN count(*) AS professionals, coalesce(sum(claims), 0) AS claims, coalesce(sum(involvements), 0) AS involvements,
  coalesce(sum(participations), 0) AS participations
ORDER BY professionals
