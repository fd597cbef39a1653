// How much is there to keep? Counted by the store as it goes, so asking costs next to nothing.
// :params {}
CALL () { MATCH (p:Party) RETURN count(p) AS parties }
CALL () { MATCH ()-[t:TRUSTS]->() RETURN count(t) AS claims }
RETURN parties AS parties, claims AS claims
ORDER BY parties
