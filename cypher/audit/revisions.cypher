// What did these writes change, at most so many records of each? With a party, or two, those that concern it, or both, first.
// :params {ids: ['a'], party: null, otherParty: null, limit: 50}
MATCH (a:AuditEntry) WHERE a.id IN $ids
CALL (a) {
  MATCH (a)-[:CHANGED]->(r:Revision)
  RETURN r
  ORDER BY coalesce($party IN [r.party, r.otherParty] AND ($otherParty IS NULL OR $otherParty IN [r.party, r.otherParty]), false) DESC,
    r.position
  LIMIT $limit
}
RETURN a.id AS entry, r.kind AS kind, r.subject AS subject, r.version AS version, r.before AS before, r.after AS after,
  r.position AS position, r.key AS key
ORDER BY entry, position, key
