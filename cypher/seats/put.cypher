// Lets parties fill, or have filled, exactly these seats on these days; what is there already is not written again.
// :params {rows: [{id: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11', seats: [{partyTypeId: 'police', from: null, until: '2026-11-23'}]}]}
UNWIND $rows AS row
MATCH (p:Party {id: row.id})
CALL (p, row) {
  MATCH (p)-[f:FILLS]->(t:PartyType)
  WHERE NOT any(seat IN row.seats WHERE seat.partyTypeId = t.id
    AND coalesce(seat.from, '') = coalesce(f.from, '') AND coalesce(seat.until, '') = coalesce(f.until, ''))
  DELETE f
}
CALL (p, row) {
  UNWIND row.seats AS seat
  MATCH (t:PartyType {id: seat.partyTypeId})
  WHERE NOT EXISTS {
    MATCH (p)-[f:FILLS]->(t)
    WHERE coalesce(seat.from, '') = coalesce(f.from, '') AND coalesce(seat.until, '') = coalesce(f.until, '')
  }
  CREATE (p)-[f:FILLS]->(t)
  SET f.from = seat.from, f.until = seat.until
}
RETURN count(p) AS stored
ORDER BY stored
