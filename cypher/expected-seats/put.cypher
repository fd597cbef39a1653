// Says which seats phenomena need, new or changed.
// :params {rows: [{phenomenonId: 'jihadist-extremism', partyTypeId: 'police', properties: {necessity: 'required', applies: true, version: 1}}]}
UNWIND $rows AS row
MATCH (f:Phenomenon {id: row.phenomenonId}), (t:PartyType {id: row.partyTypeId})
MERGE (f)-[e:EXPECTS {key: row.phenomenonId + ':' + row.partyTypeId}]->(t)
SET e = row.properties, e.key = row.phenomenonId + ':' + row.partyTypeId
RETURN count(e) AS stored
ORDER BY stored
