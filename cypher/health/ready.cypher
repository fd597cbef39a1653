// Does the database answer?
// :params {}
RETURN 1 AS one
ORDER BY one
