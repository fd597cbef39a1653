// What refers to these records, so that they cannot go alone? At most so many of each kind.
// :params {parties: ['a'], phenomena: ['jihadist-extremism'], consultations: ['c'], limit: 5000}
CALL () {
  MATCH (p:Party)-[t:TRUSTS]-(:Party) WHERE p.id IN $parties
  RETURN 'trust-relation' AS kind, t.id AS subject LIMIT $limit
  UNION
  UNWIND $parties AS party
  MATCH ()-[t:TRUSTS {statedBy: party}]->()
  RETURN 'trust-relation' AS kind, t.id AS subject LIMIT $limit
  UNION
  MATCH (p:Party)-[i:INVOLVED_IN]->(f:Phenomenon) WHERE p.id IN $parties OR f.id IN $phenomena
  RETURN 'involvement' AS kind, i.key AS subject LIMIT $limit
  UNION
  MATCH (p:Party)-[i:TAKES_PART_IN]->(c:Consultation) WHERE p.id IN $parties OR c.id IN $consultations
  RETURN 'participation' AS kind, i.key AS subject LIMIT $limit
  UNION
  MATCH (p:Professional)-[:WORKS_FOR]->(o:Organisation) WHERE o.id IN $parties
  RETURN 'professional' AS kind, p.id AS subject LIMIT $limit
  UNION
  MATCH (o:Organisation)-[:PART_OF]->(parent:Organisation) WHERE parent.id IN $parties
  RETURN 'organisation' AS kind, o.id AS subject LIMIT $limit
  UNION
  MATCH (f:Phenomenon)-[e:EXPECTS]->(:PartyType) WHERE f.id IN $phenomena
  RETURN 'expected-seat' AS kind, e.key AS subject LIMIT $limit
  UNION
  MATCH (i:Introduction)
  WHERE i.from IN $parties OR i.to IN $parties OR i.owner IN $parties OR i.introducer IN $parties
    OR i.phenomenonId IN $phenomena
  RETURN 'introduction' AS kind, i.id AS subject LIMIT $limit
  UNION
  MATCH (c:Consultation)-[:DISCUSSES]->(f:Phenomenon) WHERE f.id IN $phenomena
  RETURN 'consultation' AS kind, c.id AS subject LIMIT $limit
  UNION
  MATCH ()-[t:TRUSTS]->() WHERE size($phenomena) > 0 AND any(id IN t.phenomena WHERE id IN $phenomena)
  RETURN 'trust-relation' AS kind, t.id AS subject LIMIT $limit
}
RETURN DISTINCT kind AS kind, subject AS subject
ORDER BY kind, subject
