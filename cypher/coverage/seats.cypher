// Which seats does a phenomenon expect, and who in its network fills each on a day, or works for who does?
// :params {phenomenon: 'jihadist-extremism', asOf: '2026-11-23'}
MATCH (f:Phenomenon {id: $phenomenon})-[e:EXPECTS]->(t:PartyType)
RETURN t.id AS partyTypeId, t.nameNl AS nameNl, t.nameEn AS nameEn, t.layer AS layer,
  e.necessity AS necessity, e.conditionNl AS conditionNl, e.conditionEn AS conditionEn, e.applies AS applies,
  coalesce(e.version, 1) AS version,
  COLLECT {
    MATCH (t)<-[s:FILLS]-(o:Organisation)-[i:INVOLVED_IN]->(f)
    WHERE coalesce(i.from, '') <= $asOf AND (i.until IS NULL OR i.until > $asOf)
      AND coalesce(s.from, '') <= $asOf AND (s.until IS NULL OR s.until > $asOf)
      AND coalesce(o.from, '') <= $asOf AND (o.until IS NULL OR o.until > $asOf)
    RETURN DISTINCT [o.id, o.name] AS organisation ORDER BY organisation[1], organisation[0]
  } AS organisations,
  COLLECT {
    MATCH (t)<-[s:FILLS]-(p:Professional)-[i:INVOLVED_IN]->(f)
    WHERE coalesce(i.from, '') <= $asOf AND (i.until IS NULL OR i.until > $asOf)
      AND coalesce(s.from, '') <= $asOf AND (s.until IS NULL OR s.until > $asOf)
      AND coalesce(p.from, '') <= $asOf AND (p.until IS NULL OR p.until > $asOf)
    RETURN DISTINCT p.id AS id ORDER BY id
  } AS professionals,
  COLLECT {
    MATCH (t)<-[s:FILLS]-(o:Organisation)-[j:INVOLVED_IN]->(f)
    WHERE coalesce(j.from, '') <= $asOf AND (j.until IS NULL OR j.until > $asOf)
      AND coalesce(s.from, '') <= $asOf AND (s.until IS NULL OR s.until > $asOf)
      AND coalesce(o.from, '') <= $asOf AND (o.until IS NULL OR o.until > $asOf)
    MATCH (o)<-[w:WORKS_FOR]-(p:Professional)-[i:INVOLVED_IN]->(f)
    WHERE coalesce(i.from, '') <= $asOf AND (i.until IS NULL OR i.until > $asOf)
      AND coalesce(w.from, '') <= $asOf AND (w.until IS NULL OR w.until > $asOf)
      AND coalesce(p.from, '') <= $asOf AND (p.until IS NULL OR p.until > $asOf)
    RETURN DISTINCT [p.id, p.name, w.function, o.name] AS post ORDER BY post[0], post[3], coalesce(post[2], '')
  } AS posts
ORDER BY partyTypeId
