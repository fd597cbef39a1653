// The names by which a file can mean a seat or a phenomenon. One row of arrays.
// :params {}
CALL () {
  MATCH (t:PartyType)
  WITH t ORDER BY t.id
  RETURN collect([t.id, t.nameNl, t.nameEn]) AS seats
}
CALL () {
  MATCH (f:Phenomenon)
  WITH f ORDER BY f.id
  RETURN collect([f.id, f.nameNl, f.nameEn]) AS phenomena
}
RETURN seats AS seats, phenomena AS phenomena
ORDER BY seats
