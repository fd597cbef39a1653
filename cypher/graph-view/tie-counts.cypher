// With how many parties does each of these have a tie on a day, shown or not?
// :params {ids: ['a'], asOf: '2026-11-23'}
MATCH (p:Party) WHERE p.id IN $ids
WITH p ORDER BY p.id
RETURN collect([
  p.id,
  COUNT {
    MATCH (p)-[t:TRUSTS]-(other:Party)
    WHERE t.from <= $asOf AND (t.until IS NULL OR t.until > $asOf)
      AND coalesce(other.from, '') <= $asOf AND (other.until IS NULL OR other.until > $asOf)
    RETURN DISTINCT other
  }
]) AS counts
ORDER BY counts
