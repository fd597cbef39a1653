// How is each consultation called, and when is it held?
// :params {}
MATCH (c:Consultation)
RETURN c.id AS id, c.name AS label, c.from AS from, c.until AS until
ORDER BY id
