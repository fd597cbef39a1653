// Claims between others that these people stated go on without saying who stated them.
// :params {ids: ['a']}
MATCH ()-[t:TRUSTS]->() WHERE t.statedBy IN $ids
REMOVE t.statedBy
RETURN count(t) AS claims
ORDER BY claims
