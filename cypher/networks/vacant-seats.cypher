// Which seats does a phenomenon need that no party in its network fills on a day?
// :params {phenomenon: 'jihadist-extremism', asOf: '2026-11-23', gaps: ['required', 'conditional', 'expected', 'per-phenomenon']}
MATCH (f:Phenomenon {id: $phenomenon})-[e:EXPECTS]->(t:PartyType)
WHERE e.necessity IN $gaps AND e.applies AND NOT EXISTS {
  MATCH (t)<-[s:FILLS]-(p:Party)-[i:INVOLVED_IN]->(f)
  WHERE coalesce(i.from, '') <= $asOf AND (i.until IS NULL OR i.until > $asOf)
    AND coalesce(s.from, '') <= $asOf AND (s.until IS NULL OR s.until > $asOf)
    AND coalesce(p.from, '') <= $asOf AND (p.until IS NULL OR p.until > $asOf)
}
RETURN t.id AS id, t.layer AS layer, t.nameNl AS nameNl, t.nameEn AS nameEn,
  COLLECT { MATCH (other:Phenomenon)-[:EXPECTS]->(t) RETURN other.id ORDER BY other.id } AS phenomena
ORDER BY id
