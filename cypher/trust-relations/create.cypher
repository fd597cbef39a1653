// Stores trust relations.
// :params {rows: [{id: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11', from: 'a', to: 'b', properties: {level: 4, confirmedOn: '2026-01-01', from: '2026-01-01', phenomena: []}}]}
UNWIND $rows AS row
MATCH (a:Party {id: row.from}), (b:Party {id: row.to})
MERGE (a)-[t:TRUSTS {id: row.id}]->(b)
  ON CREATE SET t += row.properties, t.version = 1
RETURN count(t) AS stored
ORDER BY stored
