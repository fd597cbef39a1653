// A page of professionals.
// :params {after: '', limit: 51}
MATCH (p:Professional)
WHERE p.id > $after
WITH p ORDER BY p.id LIMIT $limit
RETURN p.id AS id, p.version AS version, p.name AS name, p.email AS email, p.phone AS phone,
  p.tasks AS tasks, p.powers AS powers, p.interests AS interests, p.workingMethod AS workingMethod,
  COLLECT {
    MATCH (p)-[w:WORKS_FOR]->(o:Organisation)
    RETURN {organisationId: o.id, function: w.function, from: w.from, until: w.until} ORDER BY w.until IS NOT NULL, coalesce(w.from, '') DESC, o.id
  } AS worksFor,
  COLLECT { MATCH (p)-[:FILLS]->(t:PartyType) RETURN t.id ORDER BY t.id } AS partyTypes
ORDER BY id
