// Which records were merged into these and are gone since: the same people under another id.
// :params {ids: ['a']}
MATCH (a:AuditEntry {action: 'merge'})-[:CHANGED]->(gone:Revision {kind: 'professional'})
WHERE a.subject IN $ids AND gone.before IS NOT NULL AND gone.after IS NULL AND NOT gone.subject IN $ids
  AND NOT EXISTS { MATCH (:Party {id: gone.subject}) }
RETURN DISTINCT gone.subject AS id
ORDER BY id
