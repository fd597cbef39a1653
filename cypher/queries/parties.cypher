// Which of these ids are parties?
// :params {ids: ['0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11']}
MATCH (p:Party) WHERE p.id IN $ids
RETURN p.id AS id
ORDER BY id
