// Takes phenomena away. Refused by the store while anything refers to them.
// :params {ids: ['jihadist-extremism']}
UNWIND $ids AS id
MATCH (f:Phenomenon {id: id})
DELETE f
RETURN count(*) AS removed
ORDER BY removed
