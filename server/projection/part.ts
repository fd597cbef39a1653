import { limits } from '../../contract/limits.ts'
import type { Database } from '../neo4j/database.ts'
import { batches } from '../records/batches.ts'
import { readNames } from './load.ts'
import { partiesIn, type Size, TooLargeForMemory } from './memory.ts'
import { Projection } from './projection.ts'
import { allConsultations, graphRevision, involvedIn, nextTo, someClaims, someParties } from './queries.ts'

/** What a question is about: these networks and parties; without networks, what is near to the parties. */
export type Part = { phenomena?: readonly string[] | undefined; parties?: readonly string[] | undefined }

/** Half of the longest route: who is further from both ends is on none between them. */
const rounds = limits.routes.steps / 2

/**
 * Reads of a graph that is too large to be kept only what a question is about, by bounded Cypher. The networks of phenomena
 * come whole; what is near to parties may be cut off. @throws {TooLargeForMemory} when networks do not fit either
 */
export async function loadPart(db: Database, part: Part, size: Size, budget: number): Promise<Projection> {
  const most = partiesIn(budget, size)
  const projection = new Projection()
  projection.isWhole = false
  const [revision] = await db.readLatest(graphRevision, {})
  if (revision) projection.revision = revision
  projection.names = await readNames(db)
  for (const row of await db.readLatest(allConsultations, {})) projection.putConsultation(row)

  const { phenomena, parties = [] } = part
  const ids = new Set(parties)
  if (phenomena) {
    for (const { id } of await db.readLatest(involvedIn, { phenomena: [...phenomena], limit: most + 1 })) ids.add(id)
    if (ids.size > most) throw new TooLargeForMemory(budget)
  } else if (ids.size === 0) throw new TooLargeForMemory(budget)
  else await addNearby(db, ids, Math.min(most, limits.projectionNearby))

  const employers = new Set<string>()
  for (const batch of batches([...ids])) {
    for (const row of await db.readLatest(someParties, { ids: [...batch] })) {
      projection.putParty(row)
      for (const [organisation] of row.posts) if (!ids.has(organisation)) employers.add(organisation)
    }
  }
  for (const batch of batches([...employers])) {
    for (const row of await db.readLatest(someParties, { ids: [...batch] })) projection.putParty(row)
  }
  const among = [...ids]
  for (const batch of batches(among)) {
    for (const { from, claims } of await db.readLatest(someClaims, { ids: [...batch], among })) {
      for (const claim of claims) projection.addClaim(from, claim)
    }
  }
  for (const relation of projection.relations) relation.sort()
  return projection
}

async function addNearby(db: Database, ids: Set<string>, most: number): Promise<void> {
  let edge = [...ids]
  for (let round = 0; round < rounds && edge.length > 0 && ids.size < most; round++) {
    const found = await db.readLatest(nextTo, { ids: edge, limit: most })
    edge = found.flatMap(({ id }) => (ids.has(id) ? [] : [id])).slice(0, most - ids.size)
    for (const id of edge) ids.add(id)
  }
}
