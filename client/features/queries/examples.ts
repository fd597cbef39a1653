/** Questions that an analyst has, to run as they are and to change; the words are in the catalogues, by id. */
export const examples = [
  {
    id: 'brokers',
    cypher: `MATCH (p:Professional)-[:INVOLVED_IN]->(:Phenomenon {id: $phenomenon})
MATCH (p)-[t:TRUSTS]-(other:Professional)-[:WORKS_FOR]->(o:Organisation)
WHERE t.until IS NULL AND NOT (p)-[:WORKS_FOR]->(o)
RETURN p AS professional, count(DISTINCT o) AS organisations, count(DISTINCT other) AS contacts
ORDER BY organisations DESC, contacts DESC
LIMIT 20`,
  },
  {
    id: 'onePerson',
    cypher: `MATCH (o:Organisation)<-[:WORKS_FOR]-(p:Professional)-[:INVOLVED_IN]->(:Phenomenon {id: $phenomenon})
WITH o, collect(DISTINCT p) AS people
WHERE size(people) = 1
RETURN o AS organisation, people[0] AS only_person
ORDER BY o.name`,
  },
  {
    id: 'oneSided',
    cypher: `MATCH (a:Party)-[t:TRUSTS]->(b:Party)
WHERE t.until IS NULL AND t.level >= $minLevel AND NOT (b)-[:TRUSTS]->(a)
RETURN a AS trusts, b AS trusted, t.level AS level, t.confirmedOn AS confirmed_on
ORDER BY level DESC, confirmed_on
LIMIT 200`,
  },
  {
    id: 'stale',
    cypher: `MATCH (o:Organisation)<-[:WORKS_FOR]-(p:Professional)-[t:TRUSTS]->()
WHERE t.until IS NULL AND t.confirmedOn < $day
RETURN o AS organisation, count(t) AS stale_claims, count(DISTINCT p) AS people, min(t.confirmedOn) AS oldest
ORDER BY stale_claims DESC`,
  },
  {
    id: 'shared',
    cypher: `MATCH (p:Party)-[i:INVOLVED_IN]->(f:Phenomenon)
WHERE i.until IS NULL
WITH p, collect(f.nameNl) AS phenomena, collect(i.roles) AS roles
WHERE size(phenomena) > 1
RETURN p AS party, size(phenomena) AS networks, phenomena, reduce(all = [], r IN roles | all + r) AS roles
ORDER BY networks DESC, p.name`,
  },
  {
    id: 'strangers',
    cypher: `MATCH (a:Professional)-[:TAKES_PART_IN]->(c:Consultation)<-[:TAKES_PART_IN]-(b:Professional)
WHERE a.id < b.id AND NOT (a)-[:TRUSTS]-(b)
RETURN c AS consultation, a AS one, b AS other
ORDER BY c.name, a.name, b.name
LIMIT 200`,
  },
  {
    id: 'around',
    cypher: `MATCH path = (p:Party {id: $party})-[:TRUSTS]-{1,3}(q:Party)-[:FILLS]->(seat:PartyType)
WITH seat, q, path ORDER BY length(path)
WITH seat, collect(path)[0] AS nearest, count(DISTINCT q) AS parties
RETURN seat.nameNl AS seat, length(nearest) - 1 AS steps, nearest, parties
ORDER BY steps, seat`,
  },
  {
    id: 'levels',
    cypher: `MATCH (a:Party)-[:FILLS]->(s:PartyType), (a)-[t:TRUSTS]->(b:Party)-[:FILLS]->(u:PartyType)
WHERE t.until IS NULL
RETURN s.layer AS from_layer, u.layer AS to_layer, count(DISTINCT t) AS claims, round(avg(t.level), 2) AS average_level
ORDER BY from_layer, to_layer`,
  },
] as const
export type ExampleId = (typeof examples)[number]['id']
