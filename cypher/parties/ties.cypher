// Which current claims does this party make, and which are made about it?
// :params {id: 'a', asOf: '2026-11-23', limit: 2000}
MATCH (p:Party {id: $id})-[t:TRUSTS]-(other:Party)
WHERE t.from <= $asOf AND (t.until IS NULL OR t.until > $asOf)
  AND coalesce(other.from, '') <= $asOf AND (other.until IS NULL OR other.until > $asOf)
WITH p, t, other ORDER BY other.id, t.id LIMIT $limit
RETURN other.id AS other, startNode(t) = p AS outgoing, t.id AS id, t.version AS version, t.level AS level,
  t.confirmedOn AS confirmedOn, t.basis AS basis, t.statedBy AS statedBy, t.note AS note, t.knowsTasks AS knowsTasks,
  t.knowsPowers AS knowsPowers, t.phenomena AS phenomena, t.from AS since, t.until AS until, t.toRebuild AS toRebuild
ORDER BY other, id
