// Stores professionals as they are to be, new or changed, with their posts and the seats that they fill: a seat that is
// no longer named ends today, one that is named anew starts today, or always held where the professional is new.
// :params {today: '2026-11-23', rows: [{id: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11', isNew: true, properties: {name: 'A', version: 1}, partyTypes: [], worksFor: [{organisationId: 'b', properties: {function: 'Wijkagent'}}]}]}
UNWIND $rows AS row
MERGE (p:Party {id: row.id})
SET p = row.properties, p.id = row.id, p:Professional
WITH p, row
CALL (p, row) {
  MATCH (p)-[f:FILLS]->(t:PartyType)
  WHERE f.until IS NULL AND NOT t.id IN row.partyTypes
  WITH f, coalesce(f.from, '') >= $today AS neverHeld
  FOREACH (_ IN CASE WHEN neverHeld THEN [1] ELSE [] END | DELETE f)
  FOREACH (_ IN CASE WHEN neverHeld THEN [] ELSE [1] END | SET f.until = $today)
}
CALL (p, row) {
  UNWIND row.partyTypes AS partyType
  MATCH (t:PartyType {id: partyType})
  WHERE NOT EXISTS { MATCH (p)-[f:FILLS]->(t) WHERE f.until IS NULL }
  OPTIONAL MATCH (p)-[again:FILLS {until: $today}]->(t)
  FOREACH (_ IN CASE WHEN again IS NOT NULL THEN [1] ELSE [] END | REMOVE again.until)
  FOREACH (_ IN CASE WHEN again IS NULL THEN [1] ELSE [] END |
    CREATE (p)-[f:FILLS]->(t)
    SET f.from = CASE WHEN row.isNew THEN null ELSE $today END)
}
CALL (p) {
  MATCH (p)-[w:WORKS_FOR]->()
  DELETE w
}
CALL (p, row) {
  UNWIND range(0, size(row.worksFor) - 1) AS position
  WITH p, row, position, row.worksFor[position] AS post
  MATCH (o:Organisation:Party {id: post.organisationId})
  CREATE (p)-[w:WORKS_FOR]->(o)
  SET w = post.properties, w.id = row.id + ':' + position
}
RETURN count(p) AS stored
ORDER BY stored
