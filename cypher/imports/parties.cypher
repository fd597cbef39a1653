// Every party as an import recognises it: name, address, employers of today, parent. One row of arrays: twice as fast as columns.
// :params {asOf: '2026-11-23'}
MATCH (p:Party)
WITH p ORDER BY p.id
RETURN collect([
  p.id,
  CASE WHEN p:Organisation THEN 'organisation' ELSE 'professional' END,
  p.name,
  p.shortName,
  p.email,
  COLLECT {
    MATCH (p)-[w:WORKS_FOR]->(o:Organisation)
    WHERE w.until IS NULL OR w.until > $asOf
    RETURN DISTINCT o.id ORDER BY o.id
  },
  COLLECT { MATCH (p)-[:PART_OF]->(parent:Organisation) RETURN parent.id ORDER BY parent.id LIMIT 1 }
]) AS parties
ORDER BY parties
