// Leaves of these revisions what may stay.
// :params {rows: [{key: 'professional:a:1', party: 'a', otherParty: null, before: null, after: null}]}
UNWIND $rows AS row
MATCH (r:Revision {key: row.key})
SET r.party = row.party, r.otherParty = row.otherParty, r.before = row.before, r.after = row.after
RETURN count(r) AS rewritten
ORDER BY rewritten
