// A page of introductions.
// :params {after: '', limit: 51}
MATCH (i:Introduction)
WHERE i.id > $after
WITH i ORDER BY i.id LIMIT $limit
RETURN i.id AS id, i.version AS version, i.phenomenonId AS phenomenonId, i.from AS from, i.to AS to, i.introducer AS introducer,
  i.owner AS owner, i.dueOn AS dueOn, i.status AS status, i.note AS note
ORDER BY id
