// History: an operation is done once, a record has each version once, and both are found by what they concern.
CREATE CONSTRAINT audit_entry_operation IF NOT EXISTS FOR (n:AuditEntry) REQUIRE n.operation IS UNIQUE;
CREATE CONSTRAINT revision_key IF NOT EXISTS FOR (n:Revision) REQUIRE n.key IS UNIQUE;
CREATE INDEX revision_by_subject IF NOT EXISTS FOR (n:Revision) ON (n.subject);
CREATE INDEX revision_by_party IF NOT EXISTS FOR (n:Revision) ON (n.party);
CREATE INDEX revision_by_other_party IF NOT EXISTS FOR (n:Revision) ON (n.otherParty);
CREATE INDEX trusts_by_statement IF NOT EXISTS FOR ()-[r:TRUSTS]-() ON (r.statedBy);
MATCH (f:Phenomenon)-[e:EXPECTS]->(t:PartyType) WHERE e.key IS NULL SET e.key = f.id + ':' + t.id;
CREATE CONSTRAINT expects_key IF NOT EXISTS FOR ()-[r:EXPECTS]-() REQUIRE r.key IS UNIQUE;
