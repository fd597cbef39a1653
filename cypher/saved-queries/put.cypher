// Stores saved questions as they are to be, new or changed. A parameter is its name and what it asks for.
// :params {rows: [{id: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11', properties: {name: 'A', cypher: 'RETURN 1', parameters: ['phenomenon phenomenon'], version: 1}}]}
UNWIND $rows AS row
MERGE (s:SavedQuery {id: row.id})
SET s = row.properties, s.id = row.id
RETURN count(s) AS stored
ORDER BY stored
