// What the records of these professionals were in the course of time, the last state first.
// :params {ids: ['a']}
MATCH (r:Revision) WHERE r.subject IN $ids AND r.kind = 'professional' AND (r.before IS NOT NULL OR r.after IS NOT NULL)
RETURN r.subject AS subject, r.before AS before, r.after AS after, r.version AS version
ORDER BY version DESC, subject
