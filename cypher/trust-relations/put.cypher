// Stores trust relations as they are to be. One that another pair of parties had before is laid between the new ones.
// :params {rows: [{id: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11', from: 'a', to: 'b', properties: {level: 4, confirmedOn: '2026-01-01', from: '2026-01-01', phenomena: [], version: 1}}]}
UNWIND $rows AS row
MATCH (a:Party {id: row.from}), (b:Party {id: row.to})
CALL (a, b, row) {
  MATCH (x)-[old:TRUSTS {id: row.id}]->(y) WHERE x <> a OR y <> b
  DELETE old
}
MERGE (a)-[t:TRUSTS {id: row.id}]->(b)
SET t = row.properties, t.id = row.id
RETURN count(t) AS stored
ORDER BY stored
