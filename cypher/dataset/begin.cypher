// Marks that a dataset is being loaded, so that a start after a failure goes on with it.
// :params {}
MERGE (l:DatasetLoad {id: 'seed'})
RETURN l.id AS id
ORDER BY id
