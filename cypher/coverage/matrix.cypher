// Which seats are there, and how many organisations and professionals in each network fill each on a day, or work for who does?
// :params {asOf: '2026-11-23'}
RETURN
  COLLECT { MATCH (f:Phenomenon) RETURN f.id ORDER BY f.id } AS phenomena,
  COLLECT { MATCH (t:PartyType) RETURN [t.id, t.nameNl, t.nameEn, t.layer] AS seat ORDER BY seat[0] } AS seats,
  COLLECT {
    MATCH (f:Phenomenon)-[e:EXPECTS]->(t:PartyType)
    WITH f, e, t ORDER BY f.id, t.id
    RETURN [f.id, t.id, e.necessity, e.applies,
      COUNT {
        MATCH (t)<-[s:FILLS]-(o:Organisation)-[i:INVOLVED_IN]->(f)
        WHERE coalesce(i.from, '') <= $asOf AND (i.until IS NULL OR i.until > $asOf)
          AND coalesce(s.from, '') <= $asOf AND (s.until IS NULL OR s.until > $asOf)
          AND coalesce(o.from, '') <= $asOf AND (o.until IS NULL OR o.until > $asOf)
        RETURN DISTINCT o AS party
      },
      COUNT {
        MATCH (t)<-[s:FILLS]-(p:Professional)-[i:INVOLVED_IN]->(f)
        WHERE coalesce(i.from, '') <= $asOf AND (i.until IS NULL OR i.until > $asOf)
          AND coalesce(s.from, '') <= $asOf AND (s.until IS NULL OR s.until > $asOf)
          AND coalesce(p.from, '') <= $asOf AND (p.until IS NULL OR p.until > $asOf)
        RETURN p AS party
        UNION
        MATCH (t)<-[s:FILLS]-(o:Organisation)-[j:INVOLVED_IN]->(f)
        WHERE coalesce(j.from, '') <= $asOf AND (j.until IS NULL OR j.until > $asOf)
          AND coalesce(s.from, '') <= $asOf AND (s.until IS NULL OR s.until > $asOf)
          AND coalesce(o.from, '') <= $asOf AND (o.until IS NULL OR o.until > $asOf)
        MATCH (o)<-[w:WORKS_FOR]-(p:Professional)-[i:INVOLVED_IN]->(f)
        WHERE coalesce(i.from, '') <= $asOf AND (i.until IS NULL OR i.until > $asOf)
          AND coalesce(w.from, '') <= $asOf AND (w.until IS NULL OR w.until > $asOf)
          AND coalesce(p.from, '') <= $asOf AND (p.until IS NULL OR p.until > $asOf)
        RETURN p AS party
      }
    ]
  } AS cells
ORDER BY phenomena
