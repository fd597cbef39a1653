// Waits, at most 5 minutes, until every index answers.
// :params {}
CALL db.awaitIndexes(300)
RETURN true AS ready
ORDER BY ready
