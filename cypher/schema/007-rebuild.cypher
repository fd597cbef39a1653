// Ties to rebuild after a job change are looked up by themselves.
CREATE INDEX trusts_to_rebuild IF NOT EXISTS FOR ()-[r:TRUSTS]-() ON (r.toRebuild);
