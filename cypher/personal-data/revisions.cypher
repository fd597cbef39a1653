// A page of the revisions that concern these people, or may speak of them.
// :params {ids: ['a'], clues: ['jansen'], digits: ['190012345'], after: '', limit: 200}
MATCH (r:Revision)
WHERE r.key > $after
WITH r, coalesce(r.before, '') + ' ' + coalesce(r.after, '') AS text ORDER BY r.key
WITH r, toLower(text) AS lower, replace(replace(replace(text, ' ', ''), '-', ''), '(0)', '') AS close
WHERE r.subject IN $ids OR r.party IN $ids OR r.otherParty IN $ids
  OR any(clue IN $clues WHERE lower CONTAINS clue) OR any(number IN $digits WHERE close CONTAINS number)
RETURN r.key AS key, r.kind AS kind, r.subject AS subject, r.party AS party, r.otherParty AS otherParty,
  r.before AS before, r.after AS after
ORDER BY key
LIMIT $limit
