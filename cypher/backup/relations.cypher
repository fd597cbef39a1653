// Every relation, as it is stored; of its ends what tells them apart: an id, or all that they hold.
// Unsorted: sorting a whole store takes more memory than the server may use; the backup sorts.
// :params {}
MATCH (a)-[r]->(b)
RETURN
  type(r) AS type,
  properties(r) AS properties,
  labels(a) AS fromLabels,
  CASE WHEN a.id IS :: STRING NOT NULL THEN a {.id} ELSE properties(a) END AS fromProperties,
  labels(b) AS toLabels,
  CASE WHEN b.id IS :: STRING NOT NULL THEN b {.id} ELSE properties(b) END AS toProperties
