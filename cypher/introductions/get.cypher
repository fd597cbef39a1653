// These introductions: as they are.
// :params {ids: ['0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11']}
MATCH (i:Introduction) WHERE i.id IN $ids
RETURN i.id AS id, i.version AS version, i.phenomenonId AS phenomenonId, i.from AS from, i.to AS to, i.introducer AS introducer,
  i.owner AS owner, i.dueOn AS dueOn, i.status AS status, i.note AS note
ORDER BY id
