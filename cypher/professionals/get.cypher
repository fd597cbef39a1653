// One professional.
// :params {id: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11'}
MATCH (p:Professional:Party {id: $id})
RETURN p.id AS id, p.version AS version, p.name AS name, p.email AS email, p.phone AS phone,
  p.tasks AS tasks, p.powers AS powers, p.interests AS interests, p.workingMethod AS workingMethod,
  COLLECT {
    MATCH (p)-[w:WORKS_FOR]->(o:Organisation)
    RETURN {organisationId: o.id, function: w.function, from: w.from, until: w.until} ORDER BY w.until IS NOT NULL, coalesce(w.from, '') DESC, o.id
  } AS worksFor,
  COLLECT { MATCH (p)-[:FILLS]->(t:PartyType) RETURN t.id ORDER BY t.id } AS partyTypes
ORDER BY id
