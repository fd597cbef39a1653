// What was written to a record after a version? The oldest first.
// :params {kind: 'organisation', subject: 'a', version: 1, limit: 50}
MATCH (r:Revision {subject: $subject})<-[:CHANGED]-(a:AuditEntry)
WHERE r.kind = $kind AND r.version > $version
RETURN r.version AS version, r.before AS before, r.after AS after, a.actor AS actor, a.at AS at
ORDER BY version
LIMIT $limit
