// Lets parties take part in consultations, or changes their role.
// :params {rows: [{consultationId: 'a', partyId: 'b', properties: {role: 'voorzitter'}}]}
UNWIND $rows AS row
MATCH (p:Party {id: row.partyId}), (c:Consultation {id: row.consultationId})
MERGE (p)-[t:TAKES_PART_IN {key: row.partyId + ':' + row.consultationId}]->(c)
SET t = row.properties, t.key = row.partyId + ':' + row.consultationId
RETURN count(t) AS stored
ORDER BY stored
