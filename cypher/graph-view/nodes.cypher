// What is shown of these parties: name, seats, posts and involvements on a day. One row of arrays: twice as fast as columns.
// :params {ids: ['a'], asOf: '2026-11-23'}
MATCH (p:Party) WHERE p.id IN $ids
WITH p ORDER BY p.id
RETURN collect([
  p.id,
  CASE WHEN p:Organisation THEN 'organisation' ELSE 'professional' END,
  p.name,
  COLLECT {
    MATCH (p)-[f:FILLS]->(t:PartyType)
    WHERE coalesce(f.from, '') <= $asOf AND (f.until IS NULL OR f.until > $asOf)
    RETURN DISTINCT [t.id, t.layer] AS seat ORDER BY seat[0]
  },
  COLLECT {
    MATCH (p)-[w:WORKS_FOR]->(o:Organisation)
    WHERE coalesce(w.from, '') <= $asOf AND (w.until IS NULL OR w.until > $asOf)
    RETURN [o.id, o.name, w.function, COLLECT {
      MATCH (o)-[f:FILLS]->(s:PartyType)
      WHERE coalesce(f.from, '') <= $asOf AND (f.until IS NULL OR f.until > $asOf)
      RETURN DISTINCT [s.id, s.layer] AS seat ORDER BY seat[0]
    }] ORDER BY coalesce(w.from, '') DESC, o.id LIMIT 1
  },
  COLLECT {
    MATCH (p)-[i:INVOLVED_IN]->(f:Phenomenon)
    WHERE coalesce(i.from, '') <= $asOf AND (i.until IS NULL OR i.until > $asOf)
    RETURN [f.id, i.roles, i.keyRole] ORDER BY f.id
  }
]) AS nodes
ORDER BY nodes
