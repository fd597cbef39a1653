// Full-text search in words that the application has cut and folded itself (server/records/search-words.ts).
// Consistent at once: what was just stored is found.
CREATE FULLTEXT INDEX party_names IF NOT EXISTS FOR (n:Party) ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX functions IF NOT EXISTS FOR ()-[r:WORKS_FOR]-() ON EACH [r.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
