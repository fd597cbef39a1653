import type { Connection, Database } from '../neo4j/database.ts'
import { Projection } from './projection.ts'
import { allClaims, allConsultations, allParties, allPhenomena, allSeats, graphRevision } from './queries.ts'

/** Reads the whole graph, as of the revision that it had when the reading began: what was written meanwhile comes as changes. */
export async function loadProjection(connection: Connection): Promise<Projection> {
  const projection = new Projection()
  const [revision] = await connection.forRequest().readLatest(graphRevision, {})
  projection.names = await readNames(connection.forRequest())
  for await (const row of connection.stream(allConsultations, {})) projection.putConsultation(row)
  for await (const row of connection.stream(allParties, {})) projection.putParty(row)
  for await (const { from, claims } of connection.stream(allClaims, {})) {
    for (const claim of claims) projection.addClaim(from, claim)
  }
  for (const relation of projection.relations) relation.sort()
  if (revision) projection.reach(revision)
  return projection
}

/** How seats and phenomena are called. */
export async function readNames(db: Database): Promise<Projection['names']> {
  const [seats, phenomena] = await Promise.all([db.readLatest(allSeats, {}), db.readLatest(allPhenomena, {})])
  return {
    seats: new Map(seats.map((row) => [row.id, row])),
    phenomena: new Map(phenomena.map((row) => [row.id, row])),
  }
}
