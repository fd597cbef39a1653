// Stores phenomena. `created` is false where another operation made one with this id before.
// :params {operation: 'op-1', rows: [{id: 'jihadist-extremism', properties: {theme: 'extremism', nameNl: 'A', nameEn: 'B'}}]}
UNWIND $rows AS row
MERGE (f:Phenomenon {id: row.id})
  ON CREATE SET f += row.properties, f.version = 1, f.createdIn = $operation
RETURN f.id AS id, f.createdIn = $operation AS created
ORDER BY id
