// Who is in the network of a phenomenon on a day? Null where the phenomenon does not exist.
// :params {phenomenon: 'jihadist-extremism', asOf: '2026-11-23'}
MATCH (f:Phenomenon {id: $phenomenon})
RETURN COLLECT {
  MATCH (p:Party)-[i:INVOLVED_IN]->(f)
  WHERE coalesce(i.from, '') <= $asOf AND (i.until IS NULL OR i.until > $asOf)
    AND coalesce(p.from, '') <= $asOf AND (p.until IS NULL OR p.until > $asOf)
  RETURN p.id ORDER BY p.id
} AS ids
ORDER BY ids
