// Who coordinates in the network of a phenomenon on a day? Key roles first, professionals before organisations, then by id.
// :params {phenomenon: 'jihadist-extremism', asOf: '2026-11-23', limit: 50}
MATCH (p:Party)-[i:INVOLVED_IN]->(:Phenomenon {id: $phenomenon})
WHERE 'coordinates' IN i.roles
  AND coalesce(i.from, '') <= $asOf AND (i.until IS NULL OR i.until > $asOf)
  AND coalesce(p.from, '') <= $asOf AND (p.until IS NULL OR p.until > $asOf)
WITH p, max(CASE WHEN i.keyRole THEN 1 ELSE 0 END) AS key
RETURN p.id AS id
ORDER BY key DESC, p:Organisation, id
LIMIT $limit
