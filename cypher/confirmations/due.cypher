// Which current claims should be confirmed: to rebuild after a job change, or confirmed before a day? A page of them,
// those to rebuild first, then the oldest. With a party, its own ones and those about it; with a phenomenon, those
// that may count in its network.
// :params {today: '2026-11-23', freshSince: '2025-11-23', phenomenon: null, party: null, place: '', limit: 51}
CALL () {
  WITH 1 AS always WHERE $party IS NOT NULL
  MATCH (:Party {id: $party})-[t:TRUSTS]-(:Party)
  RETURN DISTINCT t
  UNION
  WITH 1 AS always WHERE $party IS NULL
  MATCH (:Party)-[t:TRUSTS]->(:Party)
  WHERE t.confirmedOn < $freshSince
  RETURN t
  UNION
  WITH 1 AS always WHERE $party IS NULL
  MATCH (:Party)-[t:TRUSTS {toRebuild: true}]->(:Party)
  RETURN t
}
WITH t, startNode(t) AS a, endNode(t) AS b, CASE WHEN t.toRebuild THEN '0' ELSE '1' END + ' ' + t.confirmedOn + ' ' + t.id AS place
WHERE place > $place AND (t.confirmedOn < $freshSince OR t.toRebuild)
  AND t.from <= $today AND (t.until IS NULL OR t.until > $today)
  AND ($phenomenon IS NULL OR (
    (size(t.phenomena) = 0 OR $phenomenon IN t.phenomena)
    AND EXISTS { MATCH (a)-[i:INVOLVED_IN]->(:Phenomenon {id: $phenomenon})
      WHERE coalesce(i.from, '') <= $today AND (i.until IS NULL OR i.until > $today) }
    AND EXISTS { MATCH (b)-[i:INVOLVED_IN]->(:Phenomenon {id: $phenomenon})
      WHERE coalesce(i.from, '') <= $today AND (i.until IS NULL OR i.until > $today) }
  ))
WITH t, a, b, place ORDER BY place LIMIT $limit
RETURN place AS place, t.id AS id, t.version AS version, a.id AS from, b.id AS to, t.level AS level, t.confirmedOn AS confirmedOn,
  t.basis AS basis, t.statedBy AS statedBy, t.note AS note, t.knowsTasks AS knowsTasks, t.knowsPowers AS knowsPowers,
  t.phenomena AS phenomena, t.from AS since, t.until AS until, t.toRebuild AS toRebuild
ORDER BY place
