// Who, outside the network of a phenomenon, fills these vacant seats on a day, or works for who fills these seats without a person? At most $limit each.
// :params {phenomenon: 'jihadist-extremism', asOf: '2026-11-23', vacant: ['bailiffs'], organisationOnly: ['ind'], limit: 10}
MATCH (f:Phenomenon {id: $phenomenon}), (t:PartyType)
WHERE t.id IN $vacant OR t.id IN $organisationOnly
RETURN t.id AS partyTypeId,
  COLLECT {
    MATCH (t)<-[s:FILLS]-(p:Party)
    WHERE t.id IN $vacant
      AND coalesce(s.from, '') <= $asOf AND (s.until IS NULL OR s.until > $asOf)
      AND coalesce(p.from, '') <= $asOf AND (p.until IS NULL OR p.until > $asOf)
    WITH DISTINCT p ORDER BY p:Organisation, p.id LIMIT $limit
    RETURN p.id AS id
  } AS fillers,
  COLLECT {
    MATCH (t)<-[s:FILLS]-(o:Organisation)-[j:INVOLVED_IN]->(f)
    WHERE t.id IN $organisationOnly
      AND coalesce(j.from, '') <= $asOf AND (j.until IS NULL OR j.until > $asOf)
      AND coalesce(s.from, '') <= $asOf AND (s.until IS NULL OR s.until > $asOf)
      AND coalesce(o.from, '') <= $asOf AND (o.until IS NULL OR o.until > $asOf)
    MATCH (o)<-[w:WORKS_FOR]-(p:Professional)
    WHERE coalesce(w.from, '') <= $asOf AND (w.until IS NULL OR w.until > $asOf)
      AND coalesce(p.from, '') <= $asOf AND (p.until IS NULL OR p.until > $asOf)
    RETURN DISTINCT [p.id, p.name, w.function, o.name] AS post ORDER BY post[0], post[3], coalesce(post[2], '') LIMIT $limit
  } AS posts
ORDER BY partyTypeId
