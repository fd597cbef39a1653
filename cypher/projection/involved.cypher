// Who is, was or will be in the networks of these phenomena?
// :params {phenomena: ['jihadist-extremism'], limit: 10}
MATCH (n:Phenomenon)<-[:INVOLVED_IN]-(p:Party) WHERE n.id IN $phenomena
RETURN DISTINCT p.id AS id
ORDER BY id
LIMIT $limit
