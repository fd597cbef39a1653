// Puts relations of a backup back, between nodes that the store knows by these ids.
// :params {rows: [{type: 'TRUSTS', from: '4:x:1', to: '4:x:2', properties: {id: '1'}}]}
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.from
MATCH (b) WHERE elementId(b) = row.to
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
RETURN count(r) AS stored
ORDER BY stored
