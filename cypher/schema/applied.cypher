// Which migrations has this store had, with the checksum of the file that made them?
// :params {}
MATCH (m:Migration)
RETURN m.id AS id, m.checksum AS checksum
ORDER BY id
