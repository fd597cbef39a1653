// When was who in the network of a phenomenon, and when did which claims hold that may count in it? Nothing where the phenomenon does not exist.
// :params {phenomenon: 'jihadist-extremism'}
MATCH (f:Phenomenon {id: $phenomenon})
RETURN
  COLLECT {
    MATCH (p:Party)-[i:INVOLVED_IN]->(f)
    RETURN [p.id,
      CASE WHEN coalesce(p.from, '') > coalesce(i.from, '') THEN p.from ELSE coalesce(i.from, '') END,
      CASE WHEN i.until IS NULL OR p.until < i.until THEN p.until ELSE i.until END] ORDER BY p.id
  } AS involvements,
  COLLECT {
    MATCH (f)<-[:INVOLVED_IN]-(a:Party)-[t:TRUSTS]->(b:Party)
    WHERE (size(t.phenomena) = 0 OR $phenomenon IN t.phenomena) AND EXISTS { (b)-[:INVOLVED_IN]->(f) }
    RETURN [a.id, b.id, t.from, t.until] ORDER BY t.id
  } AS claims
ORDER BY involvements
