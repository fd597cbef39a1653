// A page of professionals; with a day, those that hold on it.
// :params {after: '', limit: 51, asOf: null}
MATCH (p:Professional)
WHERE p.id > $after AND ($asOf IS NULL OR coalesce(p.from, '') <= $asOf AND (p.until IS NULL OR p.until > $asOf))
WITH p ORDER BY p.id LIMIT $limit
RETURN p.id AS id, p.version AS version, p.name AS name, p.email AS email, p.phone AS phone,
  p.tasks AS tasks, p.powers AS powers, p.interests AS interests, p.workingMethod AS workingMethod, p.from AS from, p.until AS until,
  COLLECT {
    MATCH (p)-[w:WORKS_FOR]->(o:Organisation) WHERE ($asOf IS NULL OR coalesce(w.from, '') <= $asOf AND (w.until IS NULL OR w.until > $asOf))
    RETURN {organisationId: o.id, function: w.function, from: w.from, until: w.until}
    ORDER BY w.until IS NOT NULL, coalesce(w.from, '') DESC, o.id, toInteger(split(w.id, ':')[1])
  } AS worksFor,
  COLLECT { MATCH (p)-[f:FILLS]->(t:PartyType)
    WHERE CASE WHEN $asOf IS NULL THEN f.until IS NULL ELSE coalesce(f.from, '') <= $asOf AND (f.until IS NULL OR f.until > $asOf) END
    RETURN DISTINCT t.id ORDER BY t.id } AS partyTypes
ORDER BY id
