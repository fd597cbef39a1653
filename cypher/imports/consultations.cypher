// Every consultation by its name. One row of arrays.
// :params {}
MATCH (c:Consultation)
WITH c ORDER BY c.id
RETURN collect([c.id, c.name]) AS consultations
ORDER BY consultations
