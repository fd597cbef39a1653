// Takes introductions away.
// :params {ids: ['0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11']}
UNWIND $ids AS id
MATCH (i:Introduction {id: id})
DELETE i
RETURN count(*) AS removed
ORDER BY removed
