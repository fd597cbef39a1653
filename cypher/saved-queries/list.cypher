// A page of saved questions.
// :params {after: '', limit: 51}
MATCH (s:SavedQuery)
WHERE s.id > $after
WITH s ORDER BY s.id LIMIT $limit
RETURN s.id AS id, s.version AS version, s.name AS name, s.description AS description, s.cypher AS cypher,
  [p IN s.parameters | {name: split(p, ' ')[0], kind: split(p, ' ')[1]}] AS parameters
ORDER BY id
