// Remembers that a migration was applied.
// :params {id: '001-unique-ids', checksum: 'ab12', appliedAt: '2026-01-01T00:00:00.000Z'}
MERGE (m:Migration {id: $id})
  ON CREATE SET m.checksum = $checksum, m.appliedAt = $appliedAt
RETURN m.id AS id
ORDER BY id
