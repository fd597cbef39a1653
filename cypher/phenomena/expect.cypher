// Says which seats phenomena need.
// :params {rows: [{phenomenonId: 'jihadist-extremism', partyTypeId: 'police', properties: {necessity: 'required', applies: true}}]}
UNWIND $rows AS row
MATCH (f:Phenomenon {id: row.phenomenonId}), (t:PartyType {id: row.partyTypeId})
MERGE (f)-[e:EXPECTS]->(t)
SET e = row.properties
RETURN count(e) AS stored
ORDER BY stored
