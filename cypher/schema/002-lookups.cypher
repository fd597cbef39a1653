// One index for every lookup that is not by a unique id: lists page through a label in the order of ids.
CREATE INDEX organisation_by_id IF NOT EXISTS FOR (n:Organisation) ON (n.id);
CREATE INDEX professional_by_id IF NOT EXISTS FOR (n:Professional) ON (n.id);
CREATE INDEX audit_entry_by_time IF NOT EXISTS FOR (n:AuditEntry) ON (n.at);
CREATE INDEX trusts_by_confirmation IF NOT EXISTS FOR ()-[r:TRUSTS]-() ON (r.confirmedOn);
