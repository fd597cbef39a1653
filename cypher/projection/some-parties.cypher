// What does the projection keep of these parties? Who is not answered is not there any more.
// :params {ids: ['a']}
MATCH (p:Party) WHERE p.id IN $ids
RETURN p.id AS id, CASE WHEN p:Organisation THEN 'organisation' ELSE 'professional' END AS kind, p.name AS label,
  p.from AS from, p.until AS until,
  [(p)-[w:WORKS_FOR]->(o:Organisation) | [o.id, w.function, w.from, w.until]] AS posts,
  [(p)-[f:FILLS]->(t:PartyType) | [t.id, f.from, f.until]] AS seats,
  [(p)-[i:INVOLVED_IN]->(n:Phenomenon) | [n.id, i.from, i.until]] AS involvements,
  [(p)-[t:TAKES_PART_IN]->(c:Consultation) | [c.id, t.from, t.until]] AS participations
ORDER BY id
