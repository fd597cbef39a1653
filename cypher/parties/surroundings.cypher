// In what does this party stand: employers of all times, staff, parents and parts on a day, and involvements and
// consultations, of all times or those that hold on a day?
// :params {id: 'a', asOf: null, day: '2026-11-23', limit: 500}
MATCH (p:Party {id: $id})
RETURN
  COLLECT { MATCH (p)-[w:WORKS_FOR]->(o:Organisation)
    RETURN {id: o.id, function: w.function, from: w.from, until: w.until} ORDER BY w.until IS NOT NULL, coalesce(w.from, '') DESC, o.id } AS employers,
  COLLECT { MATCH (s:Professional)-[w:WORKS_FOR]->(p)
    WHERE coalesce(w.from, '') <= $day AND (w.until IS NULL OR w.until > $day)
      AND coalesce(s.from, '') <= $day AND (s.until IS NULL OR s.until > $day)
    RETURN s.id ORDER BY s.name, s.id LIMIT $limit } AS staff,
  COLLECT { MATCH (p)-[:PART_OF]->(o:Organisation) RETURN o.id ORDER BY o.id } AS partOf,
  COLLECT { MATCH (o:Organisation)-[:PART_OF]->(p)
    WHERE coalesce(o.from, '') <= $day AND (o.until IS NULL OR o.until > $day)
    RETURN o.id ORDER BY o.name, o.id LIMIT $limit } AS parts,
  COLLECT { MATCH (p)-[i:INVOLVED_IN]->(f:Phenomenon)
    WHERE $asOf IS NULL OR coalesce(i.from, '') <= $asOf AND (i.until IS NULL OR i.until > $asOf)
    RETURN {phenomenonId: f.id, roles: i.roles, keyRole: i.keyRole, contributesTo: i.contributesTo, from: i.from, until: i.until, version: coalesce(i.version, 1)} ORDER BY f.id } AS involvements,
  COLLECT { MATCH (p)-[t:TAKES_PART_IN]->(c:Consultation)
    WHERE $asOf IS NULL OR coalesce(t.from, '') <= $asOf AND (t.until IS NULL OR t.until > $asOf)
      AND coalesce(c.from, '') <= $asOf AND (c.until IS NULL OR c.until > $asOf)
    RETURN {id: c.id, name: c.name, frequency: c.frequency, role: t.role, from: t.from, until: t.until, consultationUntil: c.until, version: coalesce(t.version, 1)} ORDER BY c.name, c.id LIMIT $limit } AS consultations
ORDER BY employers
