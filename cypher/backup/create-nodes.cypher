// Puts nodes of a backup back; under which id the store knows each of them now.
// :params {rows: [{key: 'Party/1', labels: ['Party'], properties: {id: '1'}}]}
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN row.key AS key, elementId(n) AS elementId
ORDER BY key
