// Takes a party out of a consultation.
// :params {consultationId: 'a', partyId: 'b'}
MATCH (:Party {id: $partyId})-[t:TAKES_PART_IN]->(:Consultation {id: $consultationId})
DELETE t
RETURN count(*) AS removed
ORDER BY removed
