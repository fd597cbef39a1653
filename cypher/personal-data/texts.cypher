// Which texts in the network may hold one of these clues (lower case), or one of these rows of digits? Not those of
// these people themselves, not the history.
// Each half sifts its own texts: sifted behind both, they are all sorted first, which takes more memory than there is.
// :params {ids: ['a'], clues: ['jansen'], digits: ['190012345'], limit: 1001}
CALL () {
  MATCH (n)
  WHERE NOT n:AuditEntry AND NOT n:Revision AND NOT coalesce(n.id, '') IN $ids
  UNWIND keys(n) AS field
  WITH n, field, toStringOrNull(n[field]) AS text
  WHERE text IS NOT NULL AND NOT field IN ['id', 'key', 'searchText']
  WITH n, field, text, toLower(text) AS lower, replace(replace(replace(text, ' ', ''), '-', ''), '(0)', '') AS close
  WHERE any(clue IN $clues WHERE lower CONTAINS clue) OR any(number IN $digits WHERE close CONTAINS number)
  RETURN field, text, coalesce(n.id, n.key, '') AS id, CASE
    WHEN n:Organisation THEN 'organisation' WHEN n:Professional THEN 'professional'
    WHEN n:Phenomenon THEN 'phenomenon' WHEN n:Consultation THEN 'consultation'
    WHEN n:SavedQuery THEN 'saved-query' WHEN n:Introduction THEN 'introduction'
    ELSE coalesce(head(labels(n)), '') END AS kind
  UNION ALL
  MATCH (a)-[r]->(b)
  WHERE NOT coalesce(a.id, '') IN $ids AND NOT coalesce(b.id, '') IN $ids
  UNWIND keys(r) AS field
  WITH a, r, field, toStringOrNull(r[field]) AS text
  WHERE text IS NOT NULL AND NOT field IN ['id', 'key', 'searchText', 'statedBy']
  WITH a, r, field, text, toLower(text) AS lower, replace(replace(replace(text, ' ', ''), '-', ''), '(0)', '') AS close
  WHERE any(clue IN $clues WHERE lower CONTAINS clue) OR any(number IN $digits WHERE close CONTAINS number)
  RETURN CASE type(r) WHEN 'WORKS_FOR' THEN 'worksFor' ELSE field END AS field, text,
    CASE type(r) WHEN 'WORKS_FOR' THEN a.id ELSE coalesce(r.id, r.key, '') END AS id,
    CASE type(r) WHEN 'TRUSTS' THEN 'trust-relation' WHEN 'WORKS_FOR' THEN 'professional'
      WHEN 'INVOLVED_IN' THEN 'involvement' WHEN 'TAKES_PART_IN' THEN 'participation'
      WHEN 'EXPECTS' THEN 'expected-seat' ELSE type(r) END AS kind
}
RETURN kind AS kind, id AS id, field AS field, text AS text
ORDER BY kind, id, field
LIMIT $limit
