// The dataset is in: takes the mark away.
// :params {}
MATCH (l:DatasetLoad {id: 'seed'})
DELETE l
RETURN count(*) AS finished
ORDER BY finished
