// These professionals: as they are, or what of them holds on a day.
// :params {ids: ['0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11'], asOf: null}
MATCH (p:Professional:Party) WHERE p.id IN $ids AND ($asOf IS NULL OR coalesce(p.from, '') <= $asOf AND (p.until IS NULL OR p.until > $asOf))
RETURN p.id AS id, p.version AS version, p.name AS name, p.email AS email, p.phone AS phone,
  p.tasks AS tasks, p.powers AS powers, p.interests AS interests, p.workingMethod AS workingMethod, p.from AS from, p.until AS until,
  COLLECT {
    MATCH (p)-[w:WORKS_FOR]->(o:Organisation) WHERE ($asOf IS NULL OR coalesce(w.from, '') <= $asOf AND (w.until IS NULL OR w.until > $asOf))
    RETURN {organisationId: o.id, function: w.function, from: w.from, until: w.until}
    ORDER BY w.until IS NOT NULL, coalesce(w.from, '') DESC, o.id, toInteger(split(w.id, ':')[1])
  } AS worksFor,
  COLLECT { MATCH (p)-[f:FILLS]->(t:PartyType)
    WHERE CASE WHEN $asOf IS NULL THEN f.until IS NULL ELSE coalesce(f.from, '') <= $asOf AND (f.until IS NULL OR f.until > $asOf) END
    RETURN DISTINCT t.id ORDER BY t.id } AS partyTypes,
  COLLECT { MATCH (p)-[f:FILLS]->(t:PartyType)
    RETURN {partyTypeId: t.id, from: f.from, until: f.until} ORDER BY t.id, coalesce(f.from, ''), coalesce(f.until, '9999') } AS seats
ORDER BY id
