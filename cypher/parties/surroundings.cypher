// In what does this party stand on a day: employers, staff, parents, parts, involvements and consultations?
// :params {id: 'a', asOf: '2026-11-23', limit: 500}
MATCH (p:Party {id: $id})
RETURN
  COLLECT { MATCH (p)-[w:WORKS_FOR]->(o:Organisation)
    RETURN {id: o.id, function: w.function, from: w.from, until: w.until} ORDER BY w.until IS NOT NULL, coalesce(w.from, '') DESC, o.id } AS employers,
  COLLECT { MATCH (s:Professional)-[w:WORKS_FOR]->(p)
    WHERE coalesce(w.from, '') <= $asOf AND (w.until IS NULL OR w.until > $asOf)
      AND coalesce(s.from, '') <= $asOf AND (s.until IS NULL OR s.until > $asOf)
    RETURN s.id ORDER BY s.name, s.id LIMIT $limit } AS staff,
  COLLECT { MATCH (p)-[:PART_OF]->(o:Organisation) RETURN o.id ORDER BY o.id } AS partOf,
  COLLECT { MATCH (o:Organisation)-[:PART_OF]->(p)
    WHERE coalesce(o.from, '') <= $asOf AND (o.until IS NULL OR o.until > $asOf)
    RETURN o.id ORDER BY o.name, o.id LIMIT $limit } AS parts,
  COLLECT { MATCH (p)-[i:INVOLVED_IN]->(f:Phenomenon)
    RETURN {phenomenonId: f.id, roles: i.roles, keyRole: i.keyRole, contributesTo: i.contributesTo, from: i.from, until: i.until, version: coalesce(i.version, 1)} ORDER BY f.id } AS involvements,
  COLLECT { MATCH (p)-[t:TAKES_PART_IN]->(c:Consultation)
    RETURN {id: c.id, name: c.name, frequency: c.frequency, role: t.role, from: t.from, until: t.until, consultationUntil: c.until, version: coalesce(t.version, 1)} ORDER BY c.name, c.id LIMIT $limit } AS consultations
ORDER BY employers
