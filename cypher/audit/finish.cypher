// Ends a write: what it answered, and every record before and after. The key makes two writers of one version impossible.
// :params {id: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11', answer: '{}', subject: 'id', undoes: null, revisions: [{key: 'organisation:id:2', kind: 'organisation', subject: 'id', version: 2, party: 'id', otherParty: null, position: 0, before: '{}', after: '{}'}]}
MATCH (a:AuditEntry {id: $id})
SET a.answer = $answer, a.subject = $subject, a.undoes = $undoes, a.records = size($revisions)
WITH a
CALL (a) {
  UNWIND $revisions AS revision
  CREATE (a)-[:CHANGED]->(r:Revision)
  SET r = revision
}
WITH a
CALL (a) {
  MATCH (undone:AuditEntry {id: $undoes})
  SET undone.undoneBy = a.id
}
RETURN a.id AS id
ORDER BY id
