// Involves parties in phenomena, or changes how they are involved.
// :params {rows: [{phenomenonId: 'jihadist-extremism', partyId: 'a', properties: {roles: ["signals"], keyRole: false, contributesTo: [], version: 1}}]}
UNWIND $rows AS row
MATCH (p:Party {id: row.partyId}), (f:Phenomenon {id: row.phenomenonId})
MERGE (p)-[i:INVOLVED_IN {key: row.partyId + ':' + row.phenomenonId}]->(f)
SET i = row.properties, i.key = row.partyId + ':' + row.phenomenonId
RETURN count(i) AS stored
ORDER BY stored
