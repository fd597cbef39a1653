// Stores introductions as they are to be, new or changed.
// :params {rows: [{id: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11', properties: {phenomenonId: 'jihadist-extremism', from: 'a', to: 'b', owner: 'c', dueOn: '2026-12-01', status: 'planned', version: 1}}]}
UNWIND $rows AS row
MERGE (i:Introduction {id: row.id})
SET i = row.properties, i.id = row.id
RETURN count(i) AS stored
ORDER BY stored
