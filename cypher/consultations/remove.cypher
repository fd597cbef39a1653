// Takes consultations away with their agenda. Refused by the store while anybody takes part in them.
// :params {ids: ['0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11']}
UNWIND $ids AS id
MATCH (c:Consultation {id: id})
CALL (c) {
  MATCH (c)-[own:DISCUSSES]->()
  DELETE own
}
DELETE c
RETURN count(*) AS removed
ORDER BY removed
