// Which parties have all these terms in their name, short name or function? Names weigh more than functions;
// of equals, whoever has most claims comes first.
// :params {all: '(jans^8 OR jans*^20 OR jans~1)', terms: ['(jans^8 OR jans*^20 OR jans~1)'], candidates: 500, kinds: ['professional'], partyTypes: [], phenomenon: null, asOf: '2026-11-23', limit: 10}
CALL () {
  CALL db.index.fulltext.queryNodes('party_names', $all, {limit: $candidates}) YIELD node, score
  RETURN node AS p, 2 * score AS score
  UNION ALL
  UNWIND $terms AS term
  CALL (term) {
    CALL db.index.fulltext.queryNodes('party_names', term, {limit: $candidates}) YIELD node, score
    RETURN node AS p, score
    UNION ALL
    CALL db.index.fulltext.queryRelationships('functions', term, {limit: $candidates}) YIELD relationship AS w, score
    WHERE coalesce(w.from, '') <= $asOf AND (w.until IS NULL OR w.until > $asOf)
    RETURN startNode(w) AS p, score / 2 AS score
  }
  WITH term, p, max(score) AS best
  WITH p, count(term) AS found, sum(best) AS score WHERE found = size($terms)
  RETURN p, score
}
WITH p, max(score) AS score
WHERE (('organisation' IN $kinds AND p:Organisation) OR ('professional' IN $kinds AND p:Professional))
  AND coalesce(p.from, '') <= $asOf AND (p.until IS NULL OR p.until > $asOf)
  AND (size($partyTypes) = 0 OR EXISTS {
    MATCH (p)-[f:FILLS]->(t:PartyType)
    WHERE t.id IN $partyTypes AND coalesce(f.from, '') <= $asOf AND (f.until IS NULL OR f.until > $asOf)
  })
  AND ($phenomenon IS NULL OR EXISTS {
    MATCH (p)-[i:INVOLVED_IN]->(:Phenomenon {id: $phenomenon})
    WHERE coalesce(i.from, '') <= $asOf AND (i.until IS NULL OR i.until > $asOf)
  })
WITH p, score, COUNT { (p)-[:TRUSTS]-() } AS claims
RETURN p.id AS id, score AS score
ORDER BY score DESC, claims DESC, p.name, id
LIMIT $limit
