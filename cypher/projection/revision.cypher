// How many writes has the graph had? Nothing where it had none. The epoch differs when another history was put in its place.
// :params {}
MATCH (g:GraphRevision {id: 'graph'})
RETURN g.number AS number, g.epoch AS epoch
ORDER BY number
