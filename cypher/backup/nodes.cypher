// Every node of the network, as it is stored.
// Unsorted: sorting a whole store takes more memory than the server may use; the backup sorts.
// :params {apart: ['Migration']}
MATCH (n)
WHERE NONE(label IN labels(n) WHERE label IN $apart)
RETURN labels(n) AS labels, properties(n) AS properties
