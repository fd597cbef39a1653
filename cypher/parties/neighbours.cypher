// Who is one relation away from these parties on a day, and not seen before? Strongest claim first.
// :params {frontier: ['a'], seen: ['a'], kinds: ['organisation', 'professional'], asOf: '2026-11-23', limit: 5000}
MATCH (p:Party) WHERE p.id IN $frontier
MATCH (p)-[r:TRUSTS|WORKS_FOR|PART_OF]-(q:Party)
WHERE coalesce(r.from, '') <= $asOf AND (r.until IS NULL OR r.until > $asOf) AND NOT q.id IN $seen
  AND coalesce(q.from, '') <= $asOf AND (q.until IS NULL OR q.until > $asOf)
  AND (('organisation' IN $kinds AND q:Organisation) OR ('professional' IN $kinds AND q:Professional))
WITH q.id AS id, max(r.level) AS level
RETURN id AS id, level AS level
ORDER BY coalesce(level, 0) DESC, id
LIMIT $limit
