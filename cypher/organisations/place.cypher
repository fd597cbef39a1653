// Makes organisations a part of others.
// :params {rows: [{id: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11', partOf: '1b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11'}]}
UNWIND $rows AS row
MATCH (o:Organisation:Party {id: row.id}), (parent:Organisation:Party {id: row.partOf})
MERGE (o)-[:PART_OF]->(parent)
RETURN count(o) AS placed
ORDER BY placed
