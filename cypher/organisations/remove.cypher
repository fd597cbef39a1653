// Takes organisations away with what is their own: seats, posts, place. Refused by the store while anything else refers to them.
// :params {ids: ['0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11']}
UNWIND $ids AS id
MATCH (p:Party {id: id})
CALL (p) {
  MATCH (p)-[own:FILLS|WORKS_FOR|PART_OF]->()
  DELETE own
}
DELETE p
RETURN count(*) AS removed
ORDER BY removed
