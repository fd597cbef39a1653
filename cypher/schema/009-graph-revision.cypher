// Every write of the graph has a number, so that what is kept of the graph outside of it knows what it has missed.
CREATE CONSTRAINT graph_revision_id IF NOT EXISTS FOR (n:GraphRevision) REQUIRE n.id IS UNIQUE;
CREATE INDEX audit_entry_graph_revision IF NOT EXISTS FOR (n:AuditEntry) ON (n.graphRevision);
