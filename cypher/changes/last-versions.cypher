// Which version did these records have last, that are not there now?
// :params {subjects: ['a']}
UNWIND $subjects AS subject
MATCH (r:Revision {subject: subject})
RETURN r.kind AS kind, subject AS subject, max(r.version) AS version
ORDER BY kind, subject
