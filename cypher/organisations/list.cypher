// A page of organisations.
// :params {after: '', limit: 51}
MATCH (o:Organisation)
WHERE o.id > $after
WITH o ORDER BY o.id LIMIT $limit
RETURN o.id AS id, o.version AS version, o.name AS name, o.shortName AS shortName, o.level AS level, o.email AS email, o.phone AS phone,
  o.website AS website, o.tasks AS tasks, o.powers AS powers, o.interests AS interests, o.workingMethod AS workingMethod,
  head([(o)-[:PART_OF]->(parent:Organisation) | parent.id]) AS partOf,
  COLLECT { MATCH (o)-[:FILLS]->(t:PartyType) RETURN t.id ORDER BY t.id } AS partyTypes
ORDER BY id
