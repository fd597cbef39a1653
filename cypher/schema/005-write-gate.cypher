// The gate that every write passes: its unique entry is the lock that a backup takes for itself alone.
CREATE CONSTRAINT write_gate_id IF NOT EXISTS FOR (n:WriteGate) REQUIRE n.id IS UNIQUE;
