// Which of these introductions are done, though no claim holds between the two for everything or for their phenomenon?
// :params {today: '2026-11-23', rows: [{id: 'i', from: 'a', to: 'b', phenomenonId: 'jihadist-extremism'}]}
UNWIND $rows AS row
WITH row
WHERE NOT EXISTS {
  MATCH (:Party {id: row.from})-[t:TRUSTS]-(:Party {id: row.to})
  WHERE coalesce(t.from, '') <= $today AND (t.until IS NULL OR t.until > $today)
    AND (size(coalesce(t.phenomena, [])) = 0 OR row.phenomenonId IN t.phenomena)
}
RETURN row.id AS id
ORDER BY id
