// Who is one step away from any of these parties, on whatever day: by a claim, the same organisation, or a consultation?
// :params {ids: ['a'], limit: 10}
MATCH (a:Party) WHERE a.id IN $ids
CALL (a) {
  MATCH (a)-[:TRUSTS]-(b:Party) RETURN b AS near
  UNION MATCH (a)-[:WORKS_FOR]-(b:Party) RETURN b AS near
  UNION MATCH (a)-[:WORKS_FOR]->(:Party)<-[:WORKS_FOR]-(b:Party) RETURN b AS near
  UNION MATCH (a)-[:TAKES_PART_IN]->(:Consultation)<-[:TAKES_PART_IN]-(b:Party) RETURN b AS near
}
RETURN DISTINCT near.id AS id
ORDER BY id
LIMIT $limit
