// Takes introductions away that name one of these people as a party or as their owner; who could introduce is forgotten.
// :params {ids: ['a']}
OPTIONAL MATCH (i:Introduction) WHERE i.from IN $ids OR i.to IN $ids OR i.owner IN $ids
WITH collect(i) AS gone
FOREACH (i IN gone | DELETE i)
WITH size(gone) AS removed
OPTIONAL MATCH (other:Introduction) WHERE other.introducer IN $ids
WITH removed, collect(other) AS kept
FOREACH (i IN kept | REMOVE i.introducer)
RETURN removed AS removed
ORDER BY removed
