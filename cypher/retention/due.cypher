// Which current claims were confirmed before a day? At most so many.
// :params {today: '2026-11-23', confirmedBefore: '2022-11-23', limit: 1000}
MATCH (:Party)-[t:TRUSTS]->(:Party)
WHERE t.confirmedOn < $confirmedBefore AND coalesce(t.from, '') <= $today AND (t.until IS NULL OR t.until > $today)
RETURN t.id AS id
ORDER BY id
LIMIT $limit
