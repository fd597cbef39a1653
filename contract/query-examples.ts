/**
 * Questions that an analyst has, to run as they are and to change; the words are in the catalogues of the client, by id.
 * They look at what has no end: as it is now, and not as it was.
 */
export const examples = [
  {
    id: 'brokers',
    cypher: `MATCH (p:Professional)-[i:INVOLVED_IN]->(:Phenomenon {id: $phenomenon})
MATCH (p)-[t:TRUSTS]-(other:Professional)-[w:WORKS_FOR]->(o:Organisation)
WHERE i.until IS NULL AND t.until IS NULL AND w.until IS NULL AND NOT (p)-[:WORKS_FOR]->(o)
RETURN p AS professional, count(DISTINCT o) AS organisations, count(DISTINCT other) AS contacts
ORDER BY organisations DESC, contacts DESC
LIMIT 20`,
  },
  {
    id: 'onePerson',
    cypher: `MATCH (o:Organisation)<-[w:WORKS_FOR]-(p:Professional)-[i:INVOLVED_IN]->(:Phenomenon {id: $phenomenon})
WHERE w.until IS NULL AND i.until IS NULL
WITH o, collect(DISTINCT p) AS people
WHERE size(people) = 1
RETURN o AS organisation, people[0] AS only_person
ORDER BY o.name`,
  },
  {
    id: 'oneSided',
    cypher: `MATCH (a:Party)-[t:TRUSTS]->(b:Party)
WHERE t.until IS NULL AND t.level >= $minLevel
  AND NOT EXISTS { (b)-[answer:TRUSTS]->(a) WHERE answer.until IS NULL }
RETURN a AS trusts, b AS trusted, t.level AS level, t.confirmedOn AS confirmed_on
ORDER BY level DESC, confirmed_on
LIMIT 200`,
  },
  {
    id: 'stale',
    cypher: `MATCH (o:Organisation)<-[w:WORKS_FOR]-(p:Professional)-[t:TRUSTS]->()
WHERE w.until IS NULL AND t.until IS NULL AND t.confirmedOn < $day
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
    cypher: `MATCH (a:Professional)-[here:TAKES_PART_IN]->(c:Consultation)<-[there:TAKES_PART_IN]-(b:Professional)
WHERE a.id < b.id AND here.until IS NULL AND there.until IS NULL AND NOT (a)-[:TRUSTS]-(b)
RETURN c AS consultation, a AS one, b AS other
ORDER BY c.name, a.name, b.name
LIMIT 200`,
  },
  {
    id: 'around',
    cypher: `MATCH path = (p:Party {id: $party})-[t:TRUSTS WHERE t.until IS NULL]-{1,3}(q:Party)-[:FILLS]->(seat:PartyType)
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
