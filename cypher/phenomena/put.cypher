// Stores phenomena as they are to be, new or changed.
// :params {rows: [{id: 'jihadist-extremism', properties: {theme: 'extremism', nameNl: 'A', nameEn: 'B', version: 1}}]}
UNWIND $rows AS row
MERGE (f:Phenomenon {id: row.id})
SET f = row.properties, f.id = row.id
RETURN count(f) AS stored
ORDER BY stored
