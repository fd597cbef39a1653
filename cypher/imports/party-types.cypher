// Stores seats of the reference network that a dataset brings; one that is there already stays as it is.
// :params {rows: [{id: 'police', properties: {layer: 'directly-involved', nameNl: 'Politie', nameEn: 'Police'}}]}
UNWIND $rows AS row
MERGE (t:PartyType {id: row.id})
  ON CREATE SET t += row.properties
RETURN count(t) AS stored
ORDER BY stored
