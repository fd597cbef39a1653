// What an account said that the columns of a file mean, remembered for the next file with the same columns.
CREATE CONSTRAINT import_mapping_key IF NOT EXISTS FOR (n:ImportMapping) REQUIRE n.key IS UNIQUE;
