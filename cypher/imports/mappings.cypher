// What the columns of tables meant before.
// :params {keys: ['ab12']}
MATCH (m:ImportMapping) WHERE m.key IN $keys
RETURN m.key AS key, m.mapping AS mapping
ORDER BY key
