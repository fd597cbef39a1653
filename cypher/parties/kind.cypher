// What kind of party is this?
// :params {id: 'a'}
MATCH (p:Party {id: $id})
RETURN CASE WHEN p:Organisation THEN 'organisation' ELSE 'professional' END AS kind
ORDER BY kind
