// These saved questions: as they are.
// :params {ids: ['0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11']}
MATCH (s:SavedQuery) WHERE s.id IN $ids
RETURN s.id AS id, s.version AS version, s.name AS name, s.description AS description, s.cypher AS cypher,
  [p IN s.parameters | {name: split(p, ' ')[0], kind: split(p, ' ')[1]}] AS parameters
ORDER BY id
