// Takes an involvement back.
// :params {phenomenonId: 'jihadist-extremism', partyId: 'a'}
MATCH (:Party {id: $partyId})-[i:INVOLVED_IN]->(:Phenomenon {id: $phenomenonId})
DELETE i
RETURN count(*) AS removed
ORDER BY removed
